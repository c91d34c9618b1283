import type { OfficeHandlers } from '../contract'
import type { Surroundings } from '../storage'
import { calibrationCommands } from '../contract/calibration'
import { batchCommands } from '../contract/batches'
import { copyCommands } from '../contract/copies'
import { wordingCommands } from '../contract/wordings'
import { dashboardCommands } from '../contract/dashboard'
import { documentCommands } from '../contract/documents'
import { enquiryCommands } from '../contract/enquiries'
import { eventCommands } from '../contract/events'
import { intakeCommands } from '../contract/intake'
import { farewellCommands } from '../contract/farewells'
import { leavingCommands } from '../contract/leaving'
import { longWorkCommands } from '../contract/long-work'
import { matchCommands } from '../contract/matches'
import { matchingCommands } from '../contract/matching'
import { ownWordsCommands } from '../contract/own-words'
import { ownListsCommands } from '../contract/own-lists'
import { pastingCommands } from '../contract/pasting'
import { planCommands } from '../contract/plan'
import { preparationCommands } from '../contract/preparation'
import { proposalCommands } from '../contract/proposals'
import { readinessCommands } from '../contract/readiness'
import { networkCommands } from '../contract/network'
import { duplicateCommands } from '../contract/duplicates'
import { funderTemplateCommands } from '../contract/funder-templates'
import { registerCommands } from '../contract/register'
import { reportCommands } from '../contract/report'
import { sealingCommands } from '../contract/sealing'
import { todayCommands } from '../contract/today'
import { waitingCommands } from '../contract/waiting'
import { womanFileCommands } from '../contract/woman-file'
import { pairCommands } from '../contract/pair'
import { storyCommands } from '../contract/stories'
import { roundCommands } from '../contract/rounds'
import { historyHandlers } from './history'
import { openingHandlers } from './opening'
import type { Room } from './room'
import { whenAsked } from './when-asked'
import { womenHandlers } from './women'

/** Everything the office can be asked, complete by type. */
export function officeHandlers(room: Room, laptop: Surroundings): OfficeHandlers {
  return {
    ...openingHandlers(room, laptop),
    ...womenHandlers(room),
    ...whenAsked(preparationCommands, async () => (await import('./preparation')).preparationHandlers(room)),
    ...whenAsked(womanFileCommands, async () => (await import('./woman-file')).womanFileHandlers(room)),
    ...whenAsked(ownWordsCommands, async () => (await import('./own-words')).ownWordsHandlers(room)),
    ...whenAsked(ownListsCommands, async () => (await import('./own-lists')).ownListsHandlers(room)),
    ...whenAsked(enquiryCommands, async () => (await import('./enquiries')).enquiryHandlers(room)),
    ...whenAsked(duplicateCommands, async () => (await import('./duplicates')).duplicateHandlers(room)),
    ...whenAsked(registerCommands, async () => (await import('./register')).registerHandlers(room)),
    ...whenAsked(pastingCommands, async () => (await import('./pasting')).pastingHandlers(room)),
    ...historyHandlers(room),
    ...whenAsked(longWorkCommands, async () => (await import('./long-work')).longWorkHandlers(room)),
    ...whenAsked(intakeCommands, async () => (await import('./intake')).intakeHandlers(room)),
    ...whenAsked(leavingCommands, async () => (await import('./leaving')).leavingHandlers(room)),
    ...whenAsked(farewellCommands, async () => (await import('./farewells')).farewellHandlers(room)),
    ...whenAsked(matchingCommands, async () => (await import('./matching')).matchingHandlers(room)),
    ...whenAsked(calibrationCommands, async () => (await import('./calibration')).calibrationHandlers(room)),
    ...whenAsked(waitingCommands, async () => (await import('./waiting')).waitingHandlers(room)),
    ...whenAsked(proposalCommands, async () => (await import('./proposals')).proposalHandlers(room)),
    ...whenAsked(matchCommands, async () => (await import('./matches')).matchHandlers(room)),
    ...whenAsked(pairCommands, async () => (await import('./pair')).pairHandlers(room)),
    ...whenAsked(eventCommands, async () => (await import('./events')).eventHandlers(room)),
    ...whenAsked(storyCommands, async () => (await import('./stories')).storyHandlers(room)),
    ...whenAsked(roundCommands, async () => (await import('./rounds')).roundHandlers(room)),
    ...whenAsked(documentCommands, async () => (await import('./documents')).documentHandlers(room)),
    ...whenAsked(planCommands, async () => (await import('./plan')).planHandlers(room)),
    ...whenAsked(todayCommands, async () => (await import('./today')).todayHandlers(room)),
    ...whenAsked(batchCommands, async () => (await import('./batches')).batchHandlers(room)),
    ...whenAsked(wordingCommands, async () => (await import('./wordings')).wordingHandlers(room)),
    ...whenAsked(copyCommands, async () => (await import('./copy-register')).copyHandlers(room)),
    ...figureHandlers(room),
  }
}

/** What is counted, for the office itself, for those who pay, and for the whole network. */
function figureHandlers(room: Room) {
  return {
    ...whenAsked(reportCommands, async () => (await import('./report')).reportHandlers(room)),
    ...whenAsked(funderTemplateCommands, async () =>
      (await import('./funder-templates')).funderTemplateHandlers(room),
    ),
    ...whenAsked(networkCommands, async () => (await import('./network')).networkHandlers(room)),
    ...whenAsked(dashboardCommands, async () => (await import('./dashboard')).dashboardHandlers(room)),
    ...whenAsked(sealingCommands, async () => (await import('./sealing')).sealingHandlers(room)),
    ...whenAsked(readinessCommands, async () => (await import('./readiness')).readinessHandlers(room)),
  }
}
