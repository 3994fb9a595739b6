// Every fault has a place where it is injected, and the places are there.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sectionNames } from './section-names.ts';
import { faultTable, type FaultRow } from './table.ts';

it.each(Object.entries<FaultRow>(faultTable))('%s is injected somewhere', (_, { sections, tests }) => {
  expect(sections.length + tests.length).toBeGreaterThan(0);
  expect(sections.filter((section) => !sectionNames.some((known) => known === section))).toEqual([]);
  expect(tests.filter((file) => !existsSync(resolve(import.meta.dirname, '../..', file)))).toEqual([]);
});

it('no section stands for nothing', () => {
  const used = new Set(Object.values<FaultRow>(faultTable).flatMap(({ sections }) => sections));
  expect(sectionNames.filter((section) => !used.has(section))).toEqual([]);
});
