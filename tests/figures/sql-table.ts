export type Value = string | number | null

export function all<T>(records: ReadonlyMap<string, T>, row: (record: T) => Value[]): Value[][] {
  return [...records.values()].map(row)
}

export function table(name: string, columns: string, rows: readonly Value[][]): string {
  const values = rows.map((row) => `(${row.map(literal).join(',')})`)
  const inserts = values.length === 0 ? '' : `INSERT INTO "${name}" VALUES ${values.join(',\n')};`
  return `CREATE TABLE "${name}" (${columns});\n${inserts}`
}

function literal(value: Value): string {
  if (value === null) return 'NULL'
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
}
