import { describe, expect, it } from 'vitest';
import { listMeaning } from '../../src/parser/kinds/list-meaning.ts';

describe('what a list of label_values is of', () => {
  it.each([
    ...[
      'Apps blocked from accessing your data',
      'blocked_apps',
      'BlockedApps',
      'Blockierte Apps',
      'Gesperrte Apps',
    ],
    ...['Applications bloquées', 'Aplicaciones bloqueadas', 'Aplicativos bloqueados', 'App bloccate'],
    ...[
      'Zablokowane aplikacje',
      'Geblokkeerde apps',
      'Blokerede apps',
      'Estetyt sovellukset',
      'Aplicații blocate',
    ],
    ...[
      'Заблокированные приложения',
      'Αποκλεισμένες εφαρμογές',
      'אפליקציות חסומות',
      'ブロックしたアプリ',
      '已封鎖的應用程式',
    ],
  ])('blocked apps: %s', (label) => {
    expect(listMeaning(label)).toBe('blocked-apps');
  });

  it.each([
    ...[
      'GrantedScopes',
      'Uprawnienia',
      'Permissions',
      'Berechtigungen',
      'Autorisations',
      'Permisos',
      'Permissões',
      'Autorizzazioni',
    ],
    ...[
      'Machtigingen',
      'Toestemmingen',
      'Behörigheter',
      'Tilladelser',
      'Tillatelser',
      'Käyttöoikeudet',
      'Oprávnění',
    ],
    ...[
      'Engedélyek',
      'İzinler',
      'Разрешения',
      'Дозволи',
      'Άδειες',
      'הרשאות',
      'الأذونات',
      '权限',
      '權限',
      'アクセス許可',
      '권한',
    ],
  ])('permissions: %s', (label) => {
    expect(listMeaning(label)).toBe('permissions');
  });

  it.each([
    'Apps non autorisées',
    'Ikke tilladte apps',
    'Apps from Medizin',
    '',
    'Created time',
    'Data utworzenia',
    'Apps die keine Daten bekommen',
    'Name',
    'Spotify',
  ])('neither: %s', (label) => {
    expect(listMeaning(label)).toBeNull();
  });
});
