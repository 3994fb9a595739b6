// What Facebook writes in place of the name of a person whose account is gone.

import { nameKey } from './names.ts';

/**
 * What Facebook writes in place of a deleted person's name. The English form is seen in exports of 2018 to 2026; the
 * others are how its pages say the same in other languages, and are inferred.
 */
export const deletedPersonNames: readonly string[] = [
  'Facebook user',
  'Utilisateur Facebook',
  'Utilisateur de Facebook',
  'Utilisatrice de Facebook',
  'Facebook-Nutzer',
  'Facebook-Nutzerin',
  'Facebook-Nutzer/in',
  'Facebook-Benutzer',
  'Usuario de Facebook',
  'Usuária do Facebook',
  'Usuário do Facebook',
  'Utilizador do Facebook',
  'Utente di Facebook',
  'Utente Facebook',
  'Facebook-gebruiker',
  'Facebookgebruiker',
  'Utilizator Facebook',
  'Facebook naudotojas',
  '„Facebook“ naudotojas',
  'Użytkownik Facebooka',
  'Użytkownik Facebook',
  'Facebook-användare',
  'Facebook-bruger',
  'Facebook-bruker',
  'Facebook-käyttäjä',
  'Uživatel Facebooku',
  'Facebook-felhasználó',
  'Facebook kullanıcısı',
  'Χρήστης Facebook',
  'Пользователь Facebook',
  'Користувач Facebook',
  'Facebookユーザー',
  'Facebook ユーザー',
  'Facebook 사용자',
  'Facebook 用户',
  'Facebook 用戶',
  'Facebook 使用者',
  'مستخدم فيسبوك',
  'مستخدم Facebook',
  'مستخدم على فيسبوك',
  'کاربر فیسبوک',
  'फ़ेसबुक यूज़र',
  'Facebook यूज़र',
  'Facebook उपयोगकर्ता',
  'Pengguna Facebook',
  'Người dùng Facebook',
  'Usuari de Facebook',
  'Používateľ Facebooku',
  'Korisnik Facebooka',
  'Uporabnik Facebooka',
  'Потребител на Facebook',
  'משתמש פייסבוק',
  'משתמש Facebook',
  'ผู้ใช้ Facebook',
];

const deletedPeople: ReadonlySet<string> = new Set(deletedPersonNames.map(keyOf));

/** Whether a name stands for nobody any more. */
export function isDeletedPerson(name: string): boolean {
  return deletedPeople.has(keyOf(name));
}

/** Where text runs from right to left, marks that nobody sees can stand around the Latin word. */
function keyOf(name: string): string {
  return nameKey(name.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
}
