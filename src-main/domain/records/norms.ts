import { z } from 'zod'

/** How often the office talks with each of the two, and how soon; there is one in each office file. */
export const ContactNorms = z.strictObject({
  id: z.literal('norms'),
  /** Talks with each woman in the month after the first meeting. */
  firstMonthTalks: z.int().min(1).max(4),
  /** Months after the first meeting in which each of them is talked with every month. */
  monthlyMonths: z.int().min(1).max(36),
  /** After that, months between two talks at most. */
  settledEveryMonths: z.int().min(1).max(12),
  /** Months after the first meeting at which the talk goes deeper and the plan is looked at again. */
  deeperTalkMonths: z.array(z.int().min(1).max(36)).max(6),
  /** Days within which each of them is asked how the first meeting was. */
  firstMeetingNewsDays: z.int().min(3).max(30),
})
export type ContactNorms = Readonly<z.infer<typeof ContactNorms>>

/**
 * Twice in the first month, monthly for a year, then never less than once a quarter, with deeper talks at three and six months.
 * Source: Elements of Effective Practice for Mentoring, 4th and 5th editions, monitoring and support.
 */
export const DEFAULT_NORMS: ContactNorms = {
  id: 'norms',
  firstMonthTalks: 2,
  monthlyMonths: 12,
  settledEveryMonths: 3,
  deeperTalkMonths: [3, 6],
  firstMeetingNewsDays: 14,
}
