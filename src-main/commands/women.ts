import type { HandlersOf } from '../contract/command'
import type { Reach, womenCommands } from '../contract/women'
import { put, type Decision } from '../domain/change'
import { find, type Office } from '../domain/office'
import {
  ConsentId,
  DraftId,
  EvaluationId,
  InterviewId,
  LookId,
  ParticipantId,
  RelationId,
} from '../domain/records/ids'
import type { Participant } from '../domain/records/participant'
import { giveConsent, withdrawConsent } from '../domain/rules/consents'
import { dropDraft, keepDraft, recordEvaluation, recordInterview } from '../domain/rules/interviews'
import { beginRole, correct, newSpell, newWoman, recordStep } from '../domain/rules/participants'
import { enrolReferred } from '../domain/rules/relations'
import { portraitHandlers } from './portraits'
import type { Room } from './room'
import { womanPage } from './views/woman-page'
import { womanRows } from './views/woman-rows'

type WomenHandlers = HandlersOf<typeof womenCommands>

/** The women on file: who they are, what they told, what they allowed. */
export function womenHandlers(room: Room): WomenHandlers {
  const { desk } = room
  return {
    ...portraitHandlers(room),
    ...talkHandlers(room),
    listWomen: () => womanRows(room.office, desk.today()),
    readWoman: ({ id }) => womanPage(room.office, id, desk.today()),
    takeEnquiry: async ({ role, on, source, referredBy, ...form }) => {
      const id = ParticipantId.parse(desk.newId())
      const spell = { ...newSpell(role), enquiry: { on, source, answeredOn: null } }
      const woman = { ...newWoman(id, form.firstName), ...form, roles: [spell], coordinator: room.me }
      const relation = { id: RelationId.parse(desk.newId()), participantId: id, on, by: room.me, words: null }
      const sent =
        referredBy === null ? null : { ...relation, kind: 'referredBy' as const, otherId: referredBy }
      await room.write('takeEnquiry', (office) => enrolReferred(office, woman, sent))
      return { id }
    },
    correctFacts: ({ id, facts: { reach, ...facts } }) =>
      nothing(room, 'correctFacts', (office) =>
        correct(office, id, { ...facts, ...(reach ?? reachOf(find(office, 'participants', id))) }),
      ),
    beginRole: ({ id, role, on }) =>
      nothing(room, 'beginRole', (office) => beginRole(office, id, { ...newSpell(role), signedUpOn: on })),
    recordStep: ({ id, role, step }) =>
      nothing(room, 'recordStep', (office) => recordStep(office, id, role, step)),
    uncoverAddress: async ({ id, reason }) => {
      const reach = reachOf(find(room.office, 'participants', id))
      const look = {
        id: LookId.parse(desk.newId()),
        participantId: id,
        on: desk.today(),
        by: room.me,
        reason,
      }
      await room.write('uncoverAddress', () => ({ changes: [put('looks', look)], result: null }))
      return reach
    },
  }
}

type TalkCommand =
  'keepDraft' | 'dropDraft' | 'recordInterview' | 'recordEvaluation' | 'giveConsent' | 'withdrawConsent'

function talkHandlers(room: Room): Pick<WomenHandlers, TalkCommand> {
  const { desk } = room
  return {
    keepDraft: async ({ id, ...form }) => {
      const draftId = id ?? DraftId.parse(desk.newId())
      const draft = { ...form, id: draftId, by: room.me, savedOn: desk.today() }
      await room.write('keepDraft', (office) => keepDraft(office, draft))
      return { id: draftId }
    },
    dropDraft: ({ id }) => nothing(room, 'dropDraft', (office) => dropDraft(office, id)),
    recordInterview: ({ id: participantId, ...form }) => {
      const interview = { ...form, participantId, id: InterviewId.parse(desk.newId()), by: room.me }
      return nothing(room, 'recordInterview', (office) => recordInterview(office, interview))
    },
    recordEvaluation: ({ id: participantId, ...form }) => {
      const evaluation = { ...form, participantId, id: EvaluationId.parse(desk.newId()), by: room.me }
      return nothing(room, 'recordEvaluation', (office) => recordEvaluation(office, evaluation))
    },
    giveConsent: ({ id: participantId, ...form }) => {
      const id = ConsentId.parse(desk.newId())
      const consent = { ...form, id, participantId, by: room.me, withdrawnOn: null, storyId: null }
      return nothing(room, 'giveConsent', (office) => giveConsent(office, consent))
    },
    withdrawConsent: ({ id, on }) =>
      nothing(room, 'withdrawConsent', (office) => withdrawConsent(office, id, on)),
  }
}

function reachOf({ address, phone, email }: Participant): Reach {
  return { address, phone, email }
}

async function nothing(
  room: Room,
  why: string,
  decide: (office: Office) => Decision<unknown>,
): Promise<null> {
  await room.write(why, decide)
  return null
}
