import { z } from 'zod'
import { Day } from './calendar'
import { ImportId, MatchId, MeetingId, ParticipantId, StaffId } from './ids'
import { Line } from './text'

const Brought = z.array(z.strictObject({ line: z.int().min(1), woman: ParticipantId })).max(20_000)

/** One list that was brought in: who did it, when, from which file, and what came of every row. */
export const Import = z.strictObject({
  id: ImportId,
  by: StaffId,
  on: Day,
  fileName: Line,
  rows: z.int().min(0),
  rejected: z.int().min(0),
  /** The women its rows put on file, and those who were on file and were told more of. */
  added: Brought,
  updated: Brought,
  /** The matches or the meetings that a list of pairs put on file. */
  matches: z
    .array(z.strictObject({ line: z.int().min(1), match: MatchId }))
    .max(20_000)
    .default([]),
  meetings: z
    .array(z.strictObject({ line: z.int().min(1), meeting: MeetingId }))
    .max(20_000)
    .default([]),
  /** Rows that were taken back afterwards, one by one or all. */
  takenBack: z.array(z.int().min(1)).max(20_000),
})
export type Import = Readonly<z.infer<typeof Import>>
