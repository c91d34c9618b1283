import { z } from 'zod'
import { Day } from '../domain/records/calendar'
import { ClosingStep, Outcome, type Closing } from '../domain/records/closing'
import { MatchId, type ParticipantId } from '../domain/records/ids'
import type { Half, Match } from '../domain/records/match'
import { DanishLevel } from '../domain/records/participant'
import {
  Concern,
  Difference,
  Introduction,
  IntroductionResult,
  LabourStep,
  Milestone,
  StandIn,
} from '../domain/records/support'
import { Moment, Survey } from '../domain/records/survey'
import { Prose } from '../domain/records/text'
import type { Balance, SurveyDue } from '../domain/rules/heard'
import type { Silence } from '../domain/rules/rhythm'
import { answer, ask, deed } from './command'
import type { Card } from './matching'
import { outgoing } from './outgoing'
import { looking } from './past'

export { questionsAt, type Question } from '../domain/taxonomies'
export type { Balance, SurveyDue } from '../domain/rules/heard'
export { HALVES, type Half } from '../domain/records/match'
export type { Concern, Difference, Introduction, Milestone, StandIn } from '../domain/records/support'
export type { Outcome } from '../domain/records/closing'
export type { Moment, Survey } from '../domain/records/survey'

export const MOMENTS = Moment.options
export const SURVEY_WAYS = Survey.shape.way.options
export const INTRODUCTION_RESULTS = IntroductionResult.options
export const SEVERITIES = Concern.shape.severity.options
export const ABOUT = Concern.shape.about.options
export const LABOUR_STEPS = LabourStep.options
export const DANISH_LEVELS = DanishLevel.options
export const CLOSING_STEPS = ClosingStep.options
export const SITUATIONS = Outcome.shape.situation.unwrap().options

/** A match one of the two was in before or after this one. */
export type OtherMatch = {
  readonly id: MatchId
  readonly of: Half
  readonly other: string
  readonly from: Day
  readonly until: Day | null
}

/** Everything about one pair beside its meetings and talks; both halves in the same measure. */
export type PairPage = {
  readonly id: MatchId
  readonly confirmedOn: Day
  readonly firstMeetingOn: Day | null
  readonly closedOn: Day | null
  readonly pauses: Match['pauses']
  /** Stretches of five weeks or more in which nothing was heard. */
  readonly silences: readonly Silence[]
  readonly cards: Readonly<Record<Half, Card>>
  readonly surveys: readonly Survey[]
  readonly surveysMissing: readonly SurveyDue[]
  readonly balance: readonly Balance[]
  /** Whose own needs the match does not meet. */
  readonly unmet: readonly Half[]
  readonly introductions: readonly Introduction[]
  readonly concerns: readonly Concern[]
  readonly differences: readonly Difference[]
  readonly standIns: readonly (StandIn & { readonly name: string })[]
  readonly milestones: readonly Milestone[]
  readonly closing: Closing['steps']
  readonly closingLeft: readonly ClosingStep[]
  readonly outcomes: readonly Outcome[]
  readonly outcomesMissing: readonly Pick<Outcome, 'side' | 'moment' | 'on'>[]
  readonly otherMatches: readonly OtherMatch[]
}

const orNew = { id: true, by: true } as const

export const SurveyForm = Survey.omit(orNew).extend({ id: Survey.shape.id.nullable() })
export const IntroductionForm = Introduction.omit(orNew).extend({ id: Introduction.shape.id.nullable() })
export const ConcernForm = Concern.omit(orNew).extend({ id: Concern.shape.id.nullable() })
export const DifferenceForm = Difference.omit(orNew).extend({ id: Difference.shape.id.nullable() })
export const StandInForm = StandIn.omit(orNew).extend({ id: StandIn.shape.id.nullable() })
export const MilestoneForm = Milestone.omit(orNew).extend({ id: Milestone.shape.id.nullable() })
export const OutcomeForm = Outcome.omit(orNew).extend({ id: Outcome.shape.id.nullable() })

/** What was written about a pair by mistake and can be taken away. */
const Dropped = z.strictObject({
  table: z.enum([
    'surveys',
    'introductions',
    'concerns',
    'differences',
    'standIns',
    'milestones',
    'outcomes',
    'meetings',
    'followUps',
  ]),
  id: z.string().max(64),
})

/** In each `keep…`, an id of null writes something new and any other corrects what is there. */
export const pairCommands = {
  readPair: ask(z.strictObject({ id: MatchId, ...looking }), answer<PairPage>()),
  keepSurvey: deed(SurveyForm, answer<null>()),
  keepIntroduction: deed(IntroductionForm, answer<null>()),
  keepConcern: deed(ConcernForm, answer<null>()),
  keepDifference: deed(DifferenceForm, answer<null>()),
  keepStandIn: deed(StandInForm, answer<null>()),
  keepMilestone: deed(MilestoneForm, answer<null>()),
  keepOutcome: deed(OutcomeForm, answer<null>()),
  takeClosingStep: deed(
    z.strictObject({
      id: MatchId,
      step: ClosingStep,
      taken: z.strictObject({ on: Day, words: Prose }).nullable(),
    }),
    answer<null>(),
  ),
  dropNote: deed(Dropped, answer<null>()),
  /** Saves everything about the pair as a workbook; under a passphrase it is an age file. */
  exportPair: ask(
    z.strictObject({ id: MatchId, ...looking, ...outgoing }),
    answer<{ savedAs: string | null }>(),
  ),
  listStandIns: ask(
    z.strictObject({ id: MatchId }),
    answer<readonly { readonly id: ParticipantId; readonly name: string }[]>(),
  ),
}
