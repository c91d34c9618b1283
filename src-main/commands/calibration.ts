import type { HandlersOf } from '../contract/command'
import type { calibrationCommands } from '../contract/calibration'
import { calibrate } from '../matching/calibration'
import type { Room } from './room'

/** How the advice has fared. */
export function calibrationHandlers(room: Room): HandlersOf<typeof calibrationCommands> {
  return { calibration: () => calibrate(room.office, room.desk.today()) }
}
