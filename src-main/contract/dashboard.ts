import { z } from 'zod'
import { answer, ask } from './command'
import type { FigureSheet, Quarter } from './report'

/** One indicator over the quarters, oldest first. */
export type Course = {
  readonly code: string
  readonly unit: string
  /** Null where there was nothing to measure. */
  readonly values: readonly (number | null)[]
}

/** Indicators that belong in one picture, because the one is read against the other. */
export type PictureOfCourse = { readonly name: string; readonly courses: readonly Course[] }

/** The office's own figures over time: true numbers, for nobody else. */
export type Dashboard = {
  readonly quarters: readonly Quarter[]
  readonly pictures: readonly PictureOfCourse[]
  readonly norms: FigureSheet['norms']
}

export const dashboardCommands = {
  readDashboard: ask(z.strictObject({ quarters: z.int().min(2).max(40) }), answer<Dashboard>()),
}
