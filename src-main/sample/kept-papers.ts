import type { Change } from '../domain/change'
import type { ParticipantId } from '../domain/records/ids'
import papers from './material/kept-papers.json'

/** A paper to be kept with that woman's record, as plain text. */
type KeptPaper = { readonly of: ParticipantId; readonly name: string; readonly text: string }

/** Papers for the mentees who were interviewed first. */
export function sampleKeptPapers(changes: readonly Change[], language: 'da' | 'en'): KeptPaper[] {
  const interviewed = changes.flatMap(({ table, value }) =>
    table === 'interviews' && value?.role === 'mentee' ? [value] : [],
  )
  const first = interviewed.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
  const women = [...new Set(first.map(({ participantId }) => participantId))]
  return papers[language].flatMap((paper, at) => {
    const of = women[at]
    return of === undefined ? [] : [{ ...paper, of }]
  })
}
