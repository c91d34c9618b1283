import type { OfficeHandlers } from '../contract'
import type { Surroundings } from '../storage'
import { documentHandlers } from './documents'
import { historyHandlers } from './history'
import { intakeHandlers } from './intake'
import { matchHandlers } from './matches'
import { matchingHandlers } from './matching'
import { openingHandlers } from './opening'
import { reportHandlers } from './report'
import type { Room } from './room'
import { womenHandlers } from './women'

/** Everything the office can be asked, complete by type. */
export function officeHandlers(room: Room, laptop: Surroundings): OfficeHandlers {
  return {
    ...openingHandlers(room, laptop),
    ...womenHandlers(room),
    ...intakeHandlers(room),
    ...matchingHandlers(room),
    ...matchHandlers(room),
    ...documentHandlers(room),
    ...reportHandlers(room),
    ...historyHandlers(room),
  }
}
