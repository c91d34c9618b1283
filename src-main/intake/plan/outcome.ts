import { fullName } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { PlanSummary, RowOutcome, RowPreview } from '../../domain/records/intake'
import { DraftId, type StaffId } from '../../domain/records/ids'
import type { Draft } from '../../domain/records/office-papers'
import type { Newcomers } from '../../domain/rules/intake'
import { isProtected } from '../../domain/rules/standing'
import type { PlannedRow } from './decide'
import type { Plan } from './plan'

/** How many rows will meet which end. */
export function summaryOf({ rows }: Plan): PlanSummary {
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length
  return {
    rows: rows.length,
    new: count('new'),
    same: count('same'),
    rejected: count('rejected'),
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

/** The women to take in, and as drafts of their interviews what the sheet tells beforehand. */
export function newcomersOf(
  { rows }: Plan,
  by: { readonly staff: StaffId; readonly today: Day; readonly newId: () => string },
): Newcomers {
  const news = rows.filter((row) => row.outcome === 'new')
  const drafts = news.flatMap(({ woman, prepared }): Draft[] => {
    const [spell] = woman.roles
    if (prepared === null || spell === undefined) return []
    return [
      {
        id: DraftId.parse(by.newId()),
        form: 'interview',
        participantId: woman.id,
        role: spell.role,
        by: by.staff,
        savedOn: by.today,
        fields: { ...prepared },
      },
    ]
  })
  return { participants: news.map(({ woman }) => woman), drafts }
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
    knownAs: row.outcome === 'same' ? row.knownAs : null,
    differences: row.outcome === 'same' ? row.differences : [],
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
} as const
