import { fullName, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { PlanSummary, RowOutcome, RowPreview } from '../../domain/records/intake'
import { DraftId, ImportId, type StaffId } from '../../domain/records/ids'
import type { Draft } from '../../domain/records/office-papers'
import type { Incoming } from '../../domain/rules/intake'
import { isProtected } from '../../domain/rules/standing'
import type { Participant } from '../../domain/records/participant'
import type { PlannedRow } from './decide'
import { withTaken } from './differences'
import type { Plan } from './plan'

/** How many rows will meet which end. */
export function summaryOf({ rows }: Plan): PlanSummary {
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length
  return {
    rows: rows.length,
    new: count('new'),
    same: count('same'),
    rejected: count('rejected'),
    updated: rows.filter((row) => row.outcome === 'same' && row.taken.length > 0).length,
    remarked: rows.filter(({ remarks }) => remarks.length > 0).length,
  }
}

/** A part of the preview: `count` rows from the `from`th (from 0), of one outcome or of all, and how many there are in all. */
export function previewRows(
  { rows }: Plan,
  today: Day,
  page: { readonly from: number; readonly count: number; readonly outcome: RowOutcome | null },
): { readonly rows: readonly RowPreview[]; readonly of: number } {
  const chosen = rows.filter(({ outcome }) => page.outcome === null || outcome === page.outcome)
  const shown = chosen.slice(page.from, page.from + page.count)
  return { rows: shown.map((row) => previewOf(row, today)), of: chosen.length }
}

/** Who brings a sheet in, when, and from which file. */
type Bringing = {
  readonly office: Office
  readonly staff: StaffId
  readonly today: Day
  readonly newId: () => string
  readonly fileName: string
}

/** All that the sheet puts on file, and the line of the import log about it. */
export function incomingOf(plan: Plan, by: Bringing): Omit<Incoming, 'habit'> {
  const news = plan.rows.filter((row) => row.outcome === 'new')
  const told = plan.rows.filter((row) => row.outcome === 'same' && row.taken.length > 0)
  const updates = told.flatMap((row) => updateOf(row))
  const { rows, rejected } = summaryOf(plan)
  return {
    participants: news.map(({ woman }) => woman),
    drafts: news.flatMap((row) => draftOf(row, by)),
    updated: [...updatedWomen(updates, by.office).values()],
    entry: {
      id: ImportId.parse(by.newId()),
      by: by.staff,
      on: by.today,
      fileName: by.fileName.slice(0, 200),
      rows,
      rejected,
      added: news.map(({ row, woman }) => ({ line: row.line, woman: woman.id })),
      updated: updates.map(({ row, id }) => ({ line: row.row.line, woman: id })),
      matches: [],
      meetings: [],
      takenBack: [],
    },
  }
}

type SameRow = Extract<PlannedRow, { outcome: 'same' }>
type Update = { readonly row: SameRow; readonly id: Participant['id'] }

function updateOf(row: PlannedRow): Update[] {
  return row.outcome === 'same' && row.knownAs.kind === 'onFile' ? [{ row, id: row.knownAs.id }] : []
}

/** Two lines may tell of the same woman; the later one adds to the earlier. */
function updatedWomen(updates: readonly Update[], { participants }: Office): Map<string, Participant> {
  const women = new Map<string, Participant>()
  for (const { row, id } of updates) {
    const known = women.get(id) ?? participants.get(id)
    if (known !== undefined) women.set(id, withTaken(known, row.woman, row.taken))
  }
  return women
}

/** What the sheet tells beforehand of her interview. */
function draftOf(
  { woman, prepared }: Extract<PlannedRow, { outcome: 'new' }>,
  { staff, today, newId }: Bringing,
): Draft[] {
  const [spell] = woman.roles
  if (prepared === null || spell === undefined) return []
  return [
    {
      id: DraftId.parse(newId()),
      form: 'interview',
      participantId: woman.id,
      role: spell.role,
      by: staff,
      savedOn: today,
      fields: { ...prepared },
    },
  ]
}

function previewOf(row: PlannedRow, today: Day): RowPreview {
  const common = { line: row.row.line, outcome: row.outcome, remarks: row.remarks }
  if (row.outcome === 'rejected') return { ...common, ...NOBODY, name: row.name, reasons: row.reasons }
  const { woman } = row
  const hidden = isProtected(woman, today)
  return {
    ...common,
    name: fullName(woman),
    roles: woman.roles.map(({ role }) => role),
    birthDate: woman.birthDate,
    town: hidden ? null : woman.address.town,
    phone: hidden ? null : woman.phone,
    knownAs: row.knownAs,
    differences: row.outcome === 'same' ? row.differences : [],
    taken: row.outcome === 'same' ? row.taken : [],
    reasons: [],
  }
}

const NOBODY = {
  roles: [],
  birthDate: null,
  town: null,
  phone: null,
  knownAs: null,
  differences: [],
  taken: [],
} as const
