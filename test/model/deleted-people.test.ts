import { expect, test } from 'vitest';
import { isDeletedPerson } from '../../src/model/deleted-people.ts';

test.each([
  'Facebook user',
  'FACEBOOK USER',
  'Użytkownik Facebook',
  'Facebookgebruiker',
  'Facebook ユーザー',
  'Facebook 使用者',
  'مستخدم Facebook',
  'مستخدم \u200eFacebook\u200f',
  'مستخدم على فيسبوك',
  'کاربر فیسبوک',
  'फ़ेसबुक यूज़र',
  'फ़ेसबुक यूज़र',
  'Facebook यूज़र',
  'Facebook उपयोगकर्ता',
])('%j stands for nobody any more', (name) => {
  expect(isDeletedPerson(name)).toBe(true);
});

test.each(['Facebook', 'Uri Facebook', 'Facebook Userman', ''])('%j is a name as any other', (name) => {
  expect(isDeletedPerson(name)).toBe(false);
});
