import type { Language } from '../contract/desktop'
import type { Quarter } from '../contract/report'
import { applyChanges, put, remove } from '../domain/change'
import { divisionOf, type Office } from '../domain/office'
import type { SealedReport } from '../domain/records/reporting'
import { Refusal } from '../domain/refusal'
import { restate } from '../domain/rules/sealing'
import { isWithin, type Period } from '../figures/period'
import { correctionsOf } from '../figures/sealing/restate'
import { longWork, within, type Step } from './long-work'
import { periodOf, quarterBefore } from './quarter'
import { countedIn } from './report-making'
import type { Room } from './room'
import { refuseUnsealable, sealedFrom } from './sealed-papers'
import { wordsIn } from './words'

type Asked = Quarter & { readonly language: Language }

/** Meetings that came in after the earlier quarter was sealed: one in so many. */
const ONE_LATE_IN = 4

/**
 * Two sealed quarters for a newcomer to look at: the earlier was sealed before all of its meetings were noted, and tells so.
 * @throws Refusal `not-sample`, `period-not-over`, `already-sealed`
 */
export async function sealSample(room: Room, asked: Asked): Promise<null> {
  if (!divisionOf(room.office).sample) throw new Refusal('not-sample')
  const earlier = { ...quarterBefore(asked), language: asked.language }
  refuseUnsealable(room, asked)
  refuseUnsealable(room, earlier)
  const sealed = await longWork(room, 'seal', async (step) => {
    const first = await correctedSince(room, earlier, within(step, 0, 0.5))
    const office = applyChanges(room.office, [put('sealedReports', first)])
    const seen = { desk: room.desk, me: room.me, ledger: room.ledger, office }
    return [first, await sealedFrom(seen, asked, within(step, 0.5, 1))]
  })
  const changes = sealed.map((report) => put('sealedReports', report))
  return room.write('sealReport', () => ({ changes, result: null }))
}

/** The report as it was sealed while meetings were missing, and as it was restated when they had come in. */
async function correctedSince(room: Room, asked: Asked, step: Step): Promise<SealedReport> {
  const { desk, me, ledger, office } = room
  const period = periodOf(asked, desk.today())
  const seen = { desk, me, ledger, office: withoutLateMeetings(office, period) }
  const sealed = await sealedFrom(seen, asked, step)
  const { say } = await wordsIn(desk.resources, asked.language)
  const corrections = correctionsOf(countedIn(office).facts, sealed, [])
  const rows = corrections
    .filter(({ mayBeTold }) => mayBeTold)
    .map(({ code, was, now }) => ({ code, was, now }))
  const restatement = { on: desk.today(), by: me, reason: say('sealed.sample.reason'), rows }
  const [change] = restate(
    applyChanges(office, [put('sealedReports', sealed)]),
    sealed.id,
    restatement,
  ).changes
  return change?.table === 'sealedReports' && change.value !== null ? change.value : sealed
}

function withoutLateMeetings(office: Office, period: Period): Office {
  const held = [...office.meetings.values()].filter(({ heldOn }) => isWithin(heldOn, period))
  const late = held.filter((_, at) => at % ONE_LATE_IN === 0)
  return applyChanges(
    office,
    late.map(({ id }) => remove('meetings', id)),
  )
}
