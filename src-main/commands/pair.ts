import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { pairCommands } from '../contract/pair'
import type { Decision } from '../domain/change'
import { find, fullName, type Office } from '../domain/office'
import {
  ConcernId,
  DifferenceId,
  IntroductionId,
  type MatchId,
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
import { saveUnder, sheetTelling } from './giving-out'
import { lookedAt } from './looking'
import type { Room } from './room'
import { signed } from './signed'
import { pairPage, standInsFor } from './views/pair-page'
import type { Words } from './words'

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
    exportPair: async (asked) => ({ savedAs: await savedPair(room, asked) }),
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

type Asked = CheckedOfficeInput<'exportPair'>

/** What the pair's page shows on that day as a file. What is protected today stays in the office, whatever day is looked at. */
async function savedPair(room: Room, { id, past, language, passphrase }: Asked): Promise<string | null> {
  const { ledger, on } = lookedAt(room, past)
  const [{ pairFile }, { hiddenIn }] = await Promise.all([
    import('../intake/give-out/pair/file'),
    import('../intake/give-out/cover'),
  ])
  const telling = await sheetTelling(room, language)
  const hidden = hiddenIn(room.ledger, room.desk.today())
  const bytes = await pairFile({ office: ledger.office, id, on }, hidden, telling)
  return saveUnder(room, `${pairName(ledger.office, id, telling)} ${on}.xlsx`, bytes, passphrase)
}

function pairName(office: Office, id: MatchId, { say }: Words): string {
  const { menteeId, mentorId } = find(office, 'matches', id)
  const [mentee, mentor] = [menteeId, mentorId].map((one) => fullName(find(office, 'participants', one)))
  return say('matching.confirm.title', { mentee: mentee ?? '', mentor: mentor ?? '' })
}
