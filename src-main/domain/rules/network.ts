import { put, remove, type Change, type Decision } from '../change'
import type { Office } from '../office'
import type { DivisionFile } from '../records/network'
import { Refusal } from '../refusal'

/**
 * Puts a division's file beside those of the others; a new one for the same quarter takes the place of the old one only
 * when that is wanted.
 * @throws Refusal `division-file-other-signer` when the division signed with another key before, `division-file-same` when
 * this very file was read before, `division-file-twice` when there is another of the quarter.
 */
export function receive(office: Office, file: DivisionFile, replacing: boolean): Decision<null> {
  const isSigned = [...office.divisionFiles.values()].every(
    ({ division, signer }) => division !== file.division || signer === file.signer,
  )
  if (!isSigned) throw new Refusal('division-file-other-signer', { division: file.division })
  const known = office.divisionFiles.get(file.id)
  const before = { division: file.division, on: known?.receivedOn ?? '' }
  if (known?.sha256 === file.sha256) throw new Refusal('division-file-same', before)
  if (known !== undefined && !replacing) throw new Refusal('division-file-twice', before)
  return { changes: [put('divisionFiles', file)], result: null }
}

/** Takes a file out again, so that a division may send a new one. */
export function dismiss(office: Office, id: string): Decision<null> {
  const changes: Change[] = office.divisionFiles.has(id) ? [remove('divisionFiles', id)] : []
  return { changes, result: null }
}
