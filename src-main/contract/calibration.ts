import { z } from 'zod'
import type { Calibration } from '../domain/records/calibration'
import { answer, ask } from './command'

export type { Calibration, Outcomes, Share } from '../domain/records/calibration'

export const calibrationCommands = {
  calibration: ask(z.strictObject({}), answer<Calibration>()),
}
