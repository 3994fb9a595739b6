// How a table is declared: its columns once, from which come its rows' type, the codebook, the data package and the SQL.

export type ColumnType = 'string' | 'integer' | 'boolean' | 'datetime';
export type Cell = string | number | boolean | null;

export interface Column {
  readonly type: ColumnType;
  readonly description: string;
  /** All values there can be. */
  readonly values?: readonly string[];
  readonly unit?: string;
  /** What an empty cell means; a column without this is never empty. */
  readonly missing?: string;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
}

export type Columns = Readonly<Record<string, Column>>;

export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: Columns;
  /** Tells rows apart, and orders them. */
  readonly primaryKey: readonly string[];
  /** Columns of the same names are the other table's key. */
  readonly foreignKeys: readonly ForeignKey[];
}

/** A table whose columns the compiler knows. */
type TableWith<C extends Columns> = Omit<Table, 'columns'> & { readonly columns: C };

type Value<C extends Column> = C['type'] extends 'integer'
  ? number
  : C['type'] extends 'boolean'
    ? boolean
    : C extends { readonly values: readonly (infer V)[] }
      ? V
      : string;

type RowOf<C extends Columns> = {
  readonly [Name in keyof C]: Value<C[Name]> | (C[Name] extends { readonly missing: string } ? null : never);
};

/** A row of a table, by column. */
export type Row<T extends { readonly columns: Columns }> = RowOf<T['columns']>;

export function defineTable<const C extends Columns>(
  table: TableWith<C> & { readonly primaryKey: readonly (keyof C & string)[] },
): TableWith<C> {
  return table;
}

/** The row's cells in the order of the columns. */
export function cellsOf<C extends Columns>(table: TableWith<C>, row: RowOf<C>): readonly Cell[] {
  return cellsFrom(table, row, row);
}

/** Of a row in two pieces: to join them for each of thousands of rows takes longer than all else that is done with them. */
export function cellsOfBoth<C extends Columns, Name extends keyof C>(
  table: TableWith<C>,
  piece: Pick<RowOf<C>, Name>,
  rest: Omit<RowOf<C>, Name>,
): readonly Cell[] {
  return cellsFrom(table, piece, rest);
}

function cellsFrom<C extends Columns>(
  table: TableWith<C>,
  piece: Readonly<Record<string, Cell>>,
  rest: Readonly<Record<string, Cell>>,
): readonly Cell[] {
  return namesOf(table).map((name) => piece[name] ?? rest[name] ?? null);
}

const columnNames = new WeakMap<object, readonly string[]>();

function namesOf({ columns }: { readonly columns: Columns }): readonly string[] {
  const names = columnNames.get(columns) ?? Object.keys(columns);
  columnNames.set(columns, names);
  return names;
}
