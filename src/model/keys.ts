// The keys of a closed table, with their type.

/** Only for a literal that nothing is added to (`as const`, `satisfies`): `Object.keys` itself forgets the type. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is closed: it has these keys and no others
  return Object.keys(table) as Key[];
}
