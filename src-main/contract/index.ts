import { calibrationCommands } from './calibration'
import type { AnswerOf, CheckedInputOf, HandlersOf, InputOf } from './command'
import { batchCommands } from './batches'
import { copyCommands } from './copies'
import { wordingCommands } from './wordings'
import { dashboardCommands } from './dashboard'
import { documentCommands } from './documents'
import { enquiryCommands } from './enquiries'
import { eventCommands } from './events'
import { duplicateCommands } from './duplicates'
import { funderTemplateCommands } from './funder-templates'
import { historyCommands } from './history'
import { intakeCommands } from './intake'
import { farewellCommands } from './farewells'
import { leavingCommands } from './leaving'
import { longWorkCommands } from './long-work'
import { matchCommands } from './matches'
import { matchingCommands } from './matching'
import { networkCommands } from './network'
import { openingCommands } from './opening'
import { ownListsCommands } from './own-lists'
import { pastingCommands } from './pasting'
import { ownWordsCommands } from './own-words'
import { planCommands } from './plan'
import { preparationCommands } from './preparation'
import { proposalCommands } from './proposals'
import { readinessCommands } from './readiness'
import { registerCommands } from './register'
import { reportCommands } from './report'
import { sealingCommands } from './sealing'
import { todayCommands } from './today'
import { waitingCommands } from './waiting'
import { pairCommands } from './pair'
import { storyCommands } from './stories'
import { roundCommands } from './rounds'
import { womanFileCommands } from './woman-file'
import { womenCommands } from './women'

/** Every command of the office process: the whole of what a window may ask of it. */
export const officeCommands = {
  ...openingCommands,
  ...womenCommands,
  ...womanFileCommands,
  ...ownWordsCommands,
  ...ownListsCommands,
  ...preparationCommands,
  ...enquiryCommands,
  ...registerCommands,
  ...pastingCommands,
  ...duplicateCommands,
  ...intakeCommands,
  ...leavingCommands,
  ...farewellCommands,
  ...longWorkCommands,
  ...matchingCommands,
  ...calibrationCommands,
  ...waitingCommands,
  ...proposalCommands,
  ...matchCommands,
  ...pairCommands,
  ...eventCommands,
  ...storyCommands,
  ...roundCommands,
  ...documentCommands,
  ...batchCommands,
  ...copyCommands,
  ...wordingCommands,
  ...reportCommands,
  ...funderTemplateCommands,
  ...readinessCommands,
  ...sealingCommands,
  ...dashboardCommands,
  ...networkCommands,
  ...historyCommands,
  ...todayCommands,
  ...planCommands,
}

export type OfficeCommands = typeof officeCommands
export type OfficeCommand = keyof OfficeCommands
export type OfficeInput<N extends OfficeCommand> = InputOf<OfficeCommands, N>
export type CheckedOfficeInput<N extends OfficeCommand> = CheckedInputOf<OfficeCommands, N>
export type OfficeAnswer<N extends OfficeCommand> = AnswerOf<OfficeCommands, N>
export type OfficeHandlers = HandlersOf<OfficeCommands>
