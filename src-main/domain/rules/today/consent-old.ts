import { addMonths, type Day } from '../../records/calendar'
import type { ParticipantId } from '../../records/ids'
import type { TaskRule } from './morning'
import { task } from './task'

/** Months after which her consent to be on file is asked for again. */
const RENEW_MONTHS = 24

/** She is still with us, and it is long since she allowed us to keep what is on file about her. */
export const consentOld: TaskRule = ({ office, present, today }) => {
  const given = new Map<ParticipantId, Day>()
  for (const { participantId, purpose, givenOn, withdrawnOn } of office.consents.values()) {
    if (purpose !== 'register' || withdrawnOn !== null || givenOn > today) continue
    const known = given.get(participantId)
    if (known === undefined || known < givenOn) given.set(participantId, givenOn)
  }
  const women = new Set(
    present.filter(({ standing }) => standing.status !== 'enquiry').map(({ woman }) => woman),
  )
  return [...women].flatMap((woman) => {
    const on = given.get(woman.id)
    if (on === undefined || addMonths(on, RENEW_MONTHS) > today) return []
    return task(on, {
      kind: 'consentOld',
      dueOn: addMonths(on, RENEW_MONTHS + 1),
      women: [woman.id],
      by: woman.coordinator,
      gaps: { on, months: RENEW_MONTHS },
    })
  })
}
