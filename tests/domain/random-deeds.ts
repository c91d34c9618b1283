import * as fc from 'fast-check'
import type { Change, Decision } from '../../src-main/domain/change'
import type { Office } from '../../src-main/domain/office'
import { addDays } from '../../src-main/domain/records/calendar'
import { ClosingStep, Outcome } from '../../src-main/domain/records/closing'
import { NetworkEvent, Thanks } from '../../src-main/domain/records/event'
import { Closure } from '../../src-main/domain/records/match'
import { Concern, Difference, Introduction, Milestone, StandIn } from '../../src-main/domain/records/support'
import { Survey } from '../../src-main/domain/records/survey'
import { Refusal } from '../../src-main/domain/refusal'
import { takeClosingStep } from '../../src-main/domain/rules/closings'
import { invite, keepEvent, keepThanks, noteGuest } from '../../src-main/domain/rules/gatherings'
import {
  correctClosure,
  correctFollowUp,
  correctMatch,
  correctMeeting,
  correctPause,
} from '../../src-main/domain/rules/corrections'
import {
  closeMatch,
  pauseMatch,
  recordFollowUp,
  recordMeeting,
  reopenMatch,
  resumeMatch,
  setFirstMeeting,
} from '../../src-main/domain/rules/matches'
import {
  drop,
  keepConcern,
  keepIntroduction,
  keepMilestone,
  keepNote,
  keepOutcome,
  keepStandIn,
  keepSurvey,
} from '../../src-main/domain/rules/pair-notes'
import { day, followUp, INGER, match, meeting, mentee, mentor } from '../builders'

export const amina = mentee()
export const hanne = mentor()
export const rita = mentor({ id: 'rita' })
export const pair = match(amina, hanne)

/** One deed of a coordinator, drawn by chance: which, on what day, and about which of a handful of records. */
export const drawn = fc.record({
  kind: fc.nat(25),
  after: fc.integer({ min: -20, max: 160 }),
  nth: fc.nat(4),
})
export type Drawn = { readonly kind: number; readonly after: number; readonly nth: number }

function deedOf(office: Office, { kind, after, nth }: Drawn): Decision<unknown> {
  const on = addDays(day('2025-10-01'), after)
  const note = { id: `n${nth}`, matchId: pair.id, on, by: INGER }
  const side = nth % 2 === 0 ? 'mentee' : 'mentor'
  const words = `ord ${after}`
  const step = ClosingStep.options[nth] ?? 'thanks'
  const deeds: (() => Decision<unknown>)[] = [
    () => setFirstMeeting(office, pair.id, { on, place: null, present: [] }),
    () => recordMeeting(office, meeting(pair, on, { id: note.id, note: words })),
    () => recordFollowUp(office, followUp(pair, side, on, { id: note.id, words })),
    () => pauseMatch(office, pair.id, { from: on, until: null, reason: words }),
    () => resumeMatch(office, pair.id, on),
    () =>
      closeMatch(
        office,
        pair.id,
        Closure.parse({ on, kind: 'early', reasons: [{ reason: 'moved', side }], words }),
      ),
    () => reopenMatch(office, pair.id),
    () =>
      keepSurvey(
        office,
        Survey.parse({
          ...note,
          side,
          moment: nth > 2 ? 'pulse' : 'start',
          way: 'paper',
          answers: { relation: 3 },
          hours: null,
          words,
        }),
      ),
    () => keepIntroduction(office, Introduction.parse({ ...note, who: words, sector: null, results: [] })),
    () =>
      keepConcern(
        office,
        Concern.parse({
          ...note,
          about: side,
          severity: 'watch',
          words,
          saidToHer: '',
          referral: null,
          settledOn: null,
        }),
      ),
    () => keepNote(office, 'differences', Difference.parse({ ...note, mentee: words, mentor: '', fact: '' })),
    () => keepStandIn(office, StandIn.parse({ ...note, participantId: rita.id, until: null, words })),
    () =>
      keepOutcome(
        office,
        Outcome.parse({ ...note, side, moment: 'close', situation: 'job', fits: null, danish: null, words }),
      ),
    () => takeClosingStep(office, pair.id, step, { on, by: INGER, words }),
    () => takeClosingStep(office, pair.id, step, null),
    () =>
      keepMilestone(
        office,
        Milestone.parse({
          id: note.id,
          participantId: amina.id,
          on,
          by: INGER,
          step: { kind: 'danish', level: 'b2' },
          words,
        }),
      ),
    () =>
      keepEvent(
        office,
        NetworkEvent.parse({
          id: note.id,
          name: words,
          kind: 'meal',
          on,
          by: INGER,
          place: null,
          seats: 4,
          words: '',
          guests: [],
          others: 0,
        }),
      ),
    () => invite(office, note.id, [amina.id, rita.id]),
    () => noteGuest(office, note.id, hanne.id, nth > 2 ? null : { answer: 'yes', came: true }),
    () =>
      keepThanks(
        office,
        Thanks.parse({ id: note.id, participantId: hanne.id, on, by: INGER, way: 'card', words }),
      ),
    () => drop(office, TABLES[Math.abs(after) % TABLES.length] ?? 'surveys', note.id),
    () => correctMeeting(office, meeting(pair, on, { id: note.id, note: words })),
    () => correctFollowUp(office, followUp(pair, side, on, { id: note.id, words })),
    () => correctPause(office, pair.id, nth, nth > 2 ? null : { from: on, until: null, reason: words }),
    () => correctMatch(office, pair.id, { confirmedOn: on, agreedUntil: null, grounds: words }),
    () =>
      correctClosure(
        office,
        pair.id,
        Closure.parse({ on, kind: 'planned', reasons: [{ reason: 'goalReached', side: 'both' }], words }),
      ),
  ]
  return deeds[kind]?.() ?? { changes: [], result: null }
}

const TABLES = ['surveys', 'meetings', 'introductions', 'events', 'thanks', 'milestones', 'outcomes'] as const

/** The changes of the deed; none where the office says no. */
export function decided(office: Office, deed: Drawn): readonly Change[] {
  try {
    return deedOf(office, deed).changes
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}
