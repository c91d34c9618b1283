import type { HandlersOf } from '../contract/command'
import type { pairCommands } from '../contract/pair'
import type { Decision } from '../domain/change'
import type { Office } from '../domain/office'
import {
  ConcernId,
  DifferenceId,
  IntroductionId,
  MilestoneId,
  OutcomeId,
  StandInId,
  SurveyId,
} from '../domain/records/ids'
import { takeClosingStep } from '../domain/rules/closings'
import {
  drop,
  keepConcern,
  keepIntroduction,
  keepMilestone,
  keepNote,
  keepOutcome,
  keepStandIn,
  keepSurvey,
} from '../domain/rules/pair-notes'
import { lookedAt } from './looking'
import type { Room } from './room'
import { signed } from './signed'
import { pairPage, standInsFor } from './views/pair-page'

type Handlers = HandlersOf<typeof pairCommands>

/** What is written down about a pair beside its meetings and talks. */
export function pairHandlers(room: Room): Handlers {
  const { desk } = room
  return {
    ...noteHandlers(room),
    readPair: ({ id, past }) => {
      const { ledger, on } = lookedAt(room, past)
      return pairPage(ledger.office, id, on)
    },
    listStandIns: ({ id }) => standInsFor(room.office, id, desk.today()),
    takeClosingStep: ({ id, step, taken }) =>
      room.write('takeClosingStep', (office) =>
        takeClosingStep(office, id, step, taken === null ? null : { ...taken, by: room.me }),
      ),
    dropNote: ({ table, id }) => room.write('dropNote', (office) => drop(office, table, id)),
  }
}

function noteHandlers(room: Room): Pick<Handlers, Extract<keyof Handlers, `keep${string}`>> {
  const write = (why: string, decide: (office: Office) => Decision<null>) => room.write(why, decide)
  return {
    keepSurvey: (form) => {
      const survey = signed(room, 'surveys', form, SurveyId)
      return write('keepSurvey', (office) => keepSurvey(office, survey))
    },
    keepIntroduction: (form) => {
      const introduction = signed(room, 'introductions', form, IntroductionId)
      return write('keepIntroduction', (office) => keepIntroduction(office, introduction))
    },
    keepConcern: (form) => {
      const concern = signed(room, 'concerns', form, ConcernId)
      return write('keepConcern', (office) => keepConcern(office, concern))
    },
    keepDifference: (form) => {
      const difference = signed(room, 'differences', form, DifferenceId)
      return write('keepDifference', (office) => keepNote(office, 'differences', difference))
    },
    keepStandIn: (form) => {
      const standIn = signed(room, 'standIns', form, StandInId)
      return write('keepStandIn', (office) => keepStandIn(office, standIn))
    },
    keepMilestone: (form) => {
      const milestone = signed(room, 'milestones', form, MilestoneId)
      return write('keepMilestone', (office) => keepMilestone(office, milestone))
    },
    keepOutcome: (form) => {
      const outcome = signed(room, 'outcomes', form, OutcomeId)
      return write('keepOutcome', (office) => keepOutcome(office, outcome))
    },
  }
}
