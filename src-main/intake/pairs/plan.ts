import { fullName, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { RowOutcome } from '../../domain/records/intake'
import type { ParticipantId, StaffId } from '../../domain/records/ids'
import { HALVES, type Half, type Match, type Meeting } from '../../domain/records/match'
import type { BroughtPair, PairField, PairMapping, PairRow } from '../../domain/records/pair-list'
import type { Participant } from '../../domain/records/participant'
import { ownListsOf } from '../../domain/rules/own-lists'
import { entriesOf } from '../../domain/taxonomies'
import { inTurns } from '../in-turns'
import { rowAt, rowsBelow } from '../mapping/header'
import { textOf, type Sheet, type SheetRow } from '../sheet'
import { isCompact } from '../values/days'
import { wordsFor, type Words } from '../values/words'
import { PairCells, type PairColumn } from './cells'
import { matchOf } from './match-line'
import { meetingOf } from './meeting-line'
import { WomenOnFile } from './women'

/** What a list of pairs is planned against. */
export type PairPlanInput = {
  readonly sheet: Sheet
  readonly mapping: PairMapping
  readonly office: Office
  readonly today: Day
  readonly staff: StaffId
  readonly newId: () => string
}

export type Two = Readonly<Record<Half, Participant>>

/** What one line puts on file, or why nothing. */
export type PlannedPair = BroughtPair | Exclude<RowOutcome, 'new'>

/** The office as it would be after the lines before. */
export type Planning = {
  readonly today: Day
  readonly staff: StaffId
  readonly newId: () => string
  readonly topics: Words<string>
  readonly matches: (mentee: ParticipantId) => readonly Match[]
  readonly keep: (match: Match) => void
  readonly isMeetingKnown: (match: Match['id'], on: Day) => boolean
  readonly keepMeeting: (meeting: Meeting) => void
}

/** One line, what is shown of it and what it puts on file. */
export type PairLinePlan = {
  readonly row: SheetRow
  readonly shown: PairRow
  readonly brought: BroughtPair | null
}

/** Decides for every line below the headings what will happen to it. Nothing is changed yet. */
export function planPairs(input: PairPlanInput): readonly PairLinePlan[] {
  return [...plannedLines(input)]
}

/** As {@link planPairs}, but lets others in between. */
export function planPairsInTurns(input: PairPlanInput): Promise<readonly PairLinePlan[]> {
  return inTurns(plannedLines(input))
}

function* plannedLines(input: PairPlanInput): Generator<PairLinePlan, void> {
  const { sheet, mapping, office, today } = input
  const women = new WomenOnFile(office)
  const columns = columnsOf(input)
  const planning = planningOf(input)
  for (const row of rowsBelow(sheet, mapping.headingLine)) {
    const cells = new PairCells(row, columns, today)
    const two = twoIn(cells, women)
    const decide = mapping.kind === 'matches' ? matchOf : meetingOf
    const planned = two === null ? 'rejected' : decide(cells, two, planning)
    yield { row, shown: shownOf(cells, two, planned), brought: typeof planned === 'string' ? null : planned }
  }
}

function twoIn(cells: PairCells, women: WomenOnFile): Two | null {
  const [mentee, mentor] = HALVES.map((half) => {
    const named = women.named(cells.text(half), half)
    return 'woman' in named ? named.woman : cells.refuse(named.reason, half)
  })
  if (mentee == null || mentor == null) return null
  return mentee.id === mentor.id ? cells.refuse('same-woman', 'mentor') : { mentee, mentor }
}

function shownOf(cells: PairCells, two: Two | null, planned: PlannedPair): PairRow {
  const { row, reasons, remarks } = cells
  return {
    line: row.line,
    outcome: typeof planned === 'string' ? planned : 'new',
    mentee: two === null ? orNull(cells.text('mentee')) : fullName(two.mentee),
    mentor: two === null ? orNull(cells.text('mentor')) : fullName(two.mentor),
    on: typeof planned === 'string' ? null : dayOf(planned),
    reasons,
    remarks,
  }
}

function dayOf(planned: BroughtPair): Day {
  return 'match' in planned ? planned.match.confirmedOn : planned.meeting.heldOn
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

function columnsOf({ sheet, mapping, today }: PairPlanInput): ReadonlyMap<PairField, PairColumn> {
  const headings = rowAt(sheet, mapping.headingLine)?.cells ?? []
  const below = rowsBelow(sheet, mapping.headingLine)
  const lastYear = Number(today.slice(0, 4)) + 2
  return new Map(
    mapping.columns.flatMap((field, at) => {
      if (field === null) return []
      const compact = below.some(({ cells }) => isCompact(cells[at] ?? null))
      const habit = { dateOrder: mapping.dateOrder, epoch: sheet.epoch, compact, lastYear }
      return [[field, { field, at, heading: textOf(headings[at]), habit }] as const]
    }),
  )
}

function planningOf({ office, staff, today, newId }: PairPlanInput): Planning {
  const matches = new Map<string, Match[]>()
  const keep = (match: Match) => {
    matches.set(match.menteeId, [...(matches.get(match.menteeId) ?? []), match])
  }
  for (const match of office.matches.values()) keep(match)
  const held = new Set([...office.meetings.values()].map(({ matchId, heldOn }) => `${matchId} ${heldOn}`))
  return {
    today,
    staff,
    newId,
    topics: wordsFor(
      entriesOf('topics', ownListsOf(office)).map(({ code, da, en }) => [code, [da, en]] as const),
    ),
    matches: (mentee) => matches.get(mentee) ?? [],
    keep,
    isMeetingKnown: (match, on) => held.has(`${match} ${on}`),
    keepMeeting: ({ matchId, heldOn }) => void held.add(`${matchId} ${heldOn}`),
  }
}
