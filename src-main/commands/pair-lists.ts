import type { HandlersOf } from '../contract/command'
import type { PairListView, pairListCommands } from '../contract/pair-lists'
import type { Office } from '../domain/office'
import { ImportId } from '../domain/records/ids'
import type { Import } from '../domain/records/import'
import type { RowOutcome } from '../domain/records/intake'
import type {
  BroughtPair,
  PairListKind,
  PairMapping,
  PairNote,
  PairReason,
} from '../domain/records/pair-list'
import { sameValue } from '../domain/same-value'
import { takeInPairs } from '../domain/rules/pair-lists'
import { columnSamples } from '../intake/mapping/propose'
import { proposePairMapping } from '../intake/pairs/headings'
import { planPairs, planPairsInTurns, type PairLinePlan, type PairPlanInput } from '../intake/pairs/plan'
import type { Sheet } from '../intake/sheet'
import type { Room } from './room'
import type { SheetDesk } from './sheet-desk'
import { wordsIn, type Words } from './words'

/** The sheet on the desk read as a list of matches or of meetings, planned against the office as it is. */
export function pairListHandlers(room: Room, table: SheetDesk): HandlersOf<typeof pairListCommands> {
  const { desk, me } = room
  const input = (mapping: PairMapping, office: Office): PairPlanInput => {
    const { sheet } = table.laid
    return { sheet, mapping, office, today: desk.today(), staff: me, newId: desk.newId }
  }
  const planned = new LastPlan()
  return {
    readPairList: async ({ kind, mapping, from, count, outcome }): Promise<PairListView> => {
      const { sheet } = table.laid
      const read = mappingFor(sheet, kind, mapping)
      const lines = await planned.of(input(read, room.office))
      const asked = lines.filter(({ shown }) => outcome === null || shown.outcome === outcome)
      return {
        mapping: read,
        columns: columnSamples(sheet, read.headingLine),
        summary: summaryOf(lines),
        rows: asked.slice(from, from + count).map(({ shown }) => shown),
        of: asked.length,
      }
    },
    acceptPairList: async ({ mapping }) => {
      const { fileName } = table.laid
      const by = { id: ImportId.parse(desk.newId()), by: me, on: desk.today(), fileName }
      const result = await room.write('acceptPairList', (office) =>
        broughtIn(planPairs(input(mapping, office)), by),
      )
      table.clear()
      return result
    },
    giveBackPairList: async ({ mapping, language }) => {
      const words = await wordsIn(desk.resources, language)
      const { headingLine } = mapping
      const lines = await planned.of(input(mapping, room.office))
      const bytes = await givenBack(table.laid.sheet, { headingLine, lines }, words)
      return { savedAs: await desk.saveFile(`${words.say('intake.giveBack.fileName')}.xlsx`, bytes) }
    },
  }
}

/** The plan made last; she looks through it page by page, and it stands as long as all it was made from. */
class LastPlan {
  #made: { readonly from: PairPlanInput; readonly lines: Promise<readonly PairLinePlan[]> } | null = null

  of(input: PairPlanInput): Promise<readonly PairLinePlan[]> {
    if (this.#made === null || !isSame(this.#made.from, input))
      this.#made = { from: input, lines: planPairsInTurns(input) }
    return this.#made.lines
  }
}

function isSame(one: PairPlanInput, other: PairPlanInput): boolean {
  const { sheet, office, today } = other
  const isOfSame = one.sheet === sheet && one.office === office && one.today === today
  return isOfSame && sameValue(one.mapping, other.mapping)
}

/** As she corrected it; below other headings the columns are guessed anew. */
function mappingFor(sheet: Sheet, kind: PairListKind, mapping: PairMapping | null): PairMapping {
  if (mapping === null || mapping.kind !== kind) return proposePairMapping(sheet, kind)
  return mapping.columns.length > 0 ? mapping : proposePairMapping(sheet, kind, mapping.headingLine)
}

type Planned = { readonly headingLine: number | null; readonly lines: readonly PairLinePlan[] }

async function givenBack(sheet: Sheet, { headingLine, lines }: Planned, words: Words): Promise<Uint8Array> {
  const rejected = lines.filter(({ shown }) => shown.outcome === 'rejected')
  const { giveBackLines } = await import('../intake/give-back')
  const returned = rejected.map(({ row, shown }) => ({ row, why: sentence(shown.reasons, words) }))
  return giveBackLines(sheet, { headingLine, lines: returned }, { format: 'xlsx', say: words.say })
}

type Bringing = Pick<Import, 'id' | 'by' | 'on' | 'fileName'>

function broughtIn(lines: readonly PairLinePlan[], by: Bringing): ReturnType<typeof takeInPairs> {
  const brought = lines.flatMap((line) => line.brought ?? [])
  const { rows, rejected } = summaryOf(lines)
  const fileName = by.fileName.slice(0, 200)
  return takeInPairs({ ...by, fileName, rows, rejected, ...NO_WOMEN, ...namesOf(brought) }, brought)
}

const NO_WOMEN = { added: [], updated: [], takenBack: [] }

function summaryOf(lines: readonly PairLinePlan[]): PairListView['summary'] {
  const count = (outcome: RowOutcome) => lines.filter(({ shown }) => shown.outcome === outcome).length
  return { rows: lines.length, new: count('new'), same: count('same'), rejected: count('rejected') }
}

function namesOf(brought: readonly BroughtPair[]): Pick<Import, 'matches' | 'meetings'> {
  return {
    matches: brought.flatMap((one) => ('match' in one ? [{ line: one.line, match: one.match.id }] : [])),
    meetings: brought.flatMap((one) =>
      'meeting' in one ? [{ line: one.line, meeting: one.meeting.id }] : [],
    ),
  }
}

function sentence(reasons: readonly PairNote<PairReason>[], { say }: Words): string {
  return reasons
    .map(({ code, field, value }) =>
      say(`intake.pairs.reason.${code}`, { field: say(`intake.pairs.heading.${field}`), value }),
    )
    .join(' ')
}
