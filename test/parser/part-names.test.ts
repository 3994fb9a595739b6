import { describe, expect, it } from 'vitest';
import { isNamedAsPart, latestDay, readPartName } from '../../src/parser/inventory/part-names.ts';

describe('readPartName', () => {
  it.each([
    ['facebook-janefake-2024-05-01-AbCdEf12.zip', 'janefake', '2024-05-01'],
    ['facebook-janefake-2024-05-01-AbCdEf12-3.zip', 'janefake', '2024-05-01'],
    ['facebook-janefake-09_02_2023-jKOnRXtv', 'janefake', '2023-09-02'],
    ['facebook-janefake-22_05_2026-ktoDXkpN.zip', 'janefake', '2026-05-22'],
    ['facebook-janefake-05_22_2026-ktoDXkpN.zip', 'janefake', '2026-05-22'],
    ['facebook-janefake-12-4-2025-8nmoNHkR', 'janefake', '2025-04-12'],
    ['facebook-janefake-31-12-2025-8nmoNHkR.zip', 'janefake', '2025-12-31'],
    ['facebook-janefake-4-13-2025-8nmoNHkR', null, null],
    ['facebook-janefake-13_13_2025-8nmoNHkR', null, null],
    ['facebook-jane-fake-99-2024-02-29-x.zip', 'jane-fake-99', '2024-02-29'],
    ['facebook-janefake-2024-05-01.zip', 'janefake', '2024-05-01'],
    ['facebook-janefake-2024-05-01-AbCdEf12 (1).zip', 'janefake', '2024-05-01'],
    ['meta-2025-Jul-13-19-10-01-20250714T132437Z-1-001.zip', null, '2025-07-13'],
    ['facebook-anna-03-04-2025-2024-05-01-x', 'anna-03-04-2025', '2024-05-01'],
    ['facebook-anna-2025-04-03-2024-05-01-x.zip', 'anna-2025-04-03', '2024-05-01'],
    ['facebook-anna-2025-04-03-05_22_2024-x.zip', 'anna-2025-04-03', '2024-05-22'],
    ['facebook-anna-1990-02-03-2024-05-01-x', 'anna-1990-02-03', '2024-05-01'],
    ['facebook-anna-12-4-2025-05-01-x', 'anna-12-4', '2025-05-01'],
    ['facebook-anna-2024-12-4-2025-x', 'anna-2024', '2025-04-12'],
    ['facebook-anna-2024-05-01-x-1990-02-03', 'anna', '2024-05-01'],
    ['meta-2025-Jul-13-19-10-01', null, '2025-07-13'],
    ['meta-2025-Xyz-13-19-10-01', null, null],
    ['export-2024-05-01-x', null, '2024-05-01'],
    ['facebook-janefake-2024-13-01-x', null, null],
    ['facebook-janefake-2023-02-29-x', null, null],
    ['facebook-janefake', null, null],
    ['my export', null, null],
    ['20240501', null, null],
  ])('%s', (name, user, day) => {
    expect(readPartName(name)).toEqual({ user, day: day === null ? null : Date.parse(`${day}T00:00:00Z`) });
  });
});

describe('isNamedAsPart', () => {
  it.each([
    'facebook-janefake-2024-05-01-AbCdEf12-2.zip',
    'messages (1).zip',
    'meta-2025-Jul-13-19-10-01-20250714T132437Z-1-002.zip',
    'meta-2025-Juil.-13-19-10-01.zip',
    'meta-2025-Jul-13.zip',
  ])('%s is', (zip) => {
    expect(isNamedAsPart(zip)).toBe(true);
  });

  it.each(['facebook-app.zip', 'my messages.zip', 'meta-2024-budget.zip', 'meta-2024-05.zip', 'holiday.zip'])(
    '%s is not',
    (zip) => {
      expect(isNamedAsPart(zip)).toBe(false);
    },
  );
});

describe('latestDay', () => {
  it('is the latest of several, null of none', () => {
    expect(latestDay(['facebook-a-2024-05-01-x', 'b', 'facebook-a-2024-05-02-y'])).toBe(Date.UTC(2024, 4, 2));
    expect(latestDay(['a', 'b'])).toBeNull();
  });
});
