// Whose exports are read as one: one person's, whatever spaces their name has, and never two people's.

import { describe, expect, it } from 'vitest';
import { requireOneExport, type PartIdentity } from '../../src/parser/same-export.ts';

const part = (name: string, owner: string | null): PartIdentity => ({ name, owner, apps: null });
const old = 'facebook-janefake-2020-05-01-AbCdEf12';
const young = 'facebook-janefake-2024-05-01-ZyXwVu98';

function refusal(parts: readonly PartIdentity[], merge: boolean): unknown {
  try {
    requireOneExport(parts, merge);
    return null;
  } catch (error) {
    return error;
  }
}

describe('exports read as one', () => {
  it.each([
    ['Jane  Fake', ' jane fake '],
    ['Jane\u00a0Fake', 'JANE FAKE'],
    ['Zo\u00eb Fake', 'Zoe\u0308 Fake'],
  ])('are of one person by the name: %s, %s', (one, other) => {
    const parts = [part('a', one), part('b', other)];
    expect(refusal(parts, true)).toBeNull();
    expect(refusal(parts, false)).toBeNull();
  });

  it('are of one person by the user, where the name has changed and they are to be merged', () => {
    const parts = [part(old, 'Jane Fake'), part(young, 'Jane Made-Up'), part('rest', null)];
    expect(refusal(parts, true)).toBeNull();
    expect(refusal(parts, false)).toMatchObject({ code: 'two-people' });
  });

  it.each([
    ['another user', [part(old, 'Jane Fake'), part('facebook-bob-2024-05-01-ZyXwVu98', 'Bob Made-Up')]],
    ['no user in a name', [part(old, 'Jane Fake'), part('export', 'Bob Made-Up')]],
    ['no user at all', [part('a', 'Jane Fake'), part('b', 'Bob Made-Up')]],
    ['two profiles in one part', [part(old, 'Jane Fake'), part(old, 'Bob Made-Up')]],
  ])('are never of two people: %s', (_, parts) => {
    expect(refusal(parts, true)).toMatchObject({ code: 'two-people' });
  });

  it('are told by user and day, in whatever folder they lie', () => {
    const parts = [part(`one/${old}`, null), part(`two/${young}`, null)];
    expect(refusal(parts, false)).toMatchObject({
      code: 'two-exports',
      data: { exports: [{ label: 'janefake 2020-05-01' }, { label: 'janefake 2024-05-01' }] },
    });
  });
});
