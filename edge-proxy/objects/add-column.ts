/** Adds a column that a table made by an older version doesn't have. */
export function addColumn(sql: SqlStorage, table: string, column: string, type: string): void {
  const known = sql.exec<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).toArray();
  if (!known.some(({ name }) => name === column)) sql.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
}
