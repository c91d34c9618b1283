import type { StaffId } from '../domain/records/ids'
import type { TableName, Tables } from '../domain/tables'
import type { Room } from './room'

type Signed = { [T in TableName]: Tables[T] extends { readonly by: StaffId } ? T : never }[TableName]

/** A form as a record: under its own id, or a new one, and in the name of whoever wrote it first. */
export function signed<F extends { readonly id: string | null }, I extends string>(
  room: Room,
  table: Signed,
  form: F,
  { parse }: { parse: (text: string) => I },
): F & { id: I; by: StaffId } {
  const id = parse(form.id ?? room.desk.newId())
  return { ...form, id, by: room.office[table].get(id)?.by ?? room.me }
}
