import { WAITING_DIMENSIONS, type WaitingDimension, type WaitingGroup } from '../../contract/waiting'
import { groupedBy } from '../../domain/grouping'
import { settingsOf, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import { openTo } from '../../matching/openings'
import { poolOf, type Pool } from '../../matching/pool'
import type { Profile } from '../../matching/profile'

/** How long each group of mentees waits, and how many have a match: by what the office can do something about, never by origin. */
export function waitingGroups(office: Office, today: Day): WaitingGroup[] {
  const pool = poolOf(office, today)
  const mentees = [...pool.mentees.values()].filter(
    ({ standing }) => standing.waitingDays !== null || standing.runningMatches.length > 0,
  )
  const { smallestCount } = settingsOf(office)
  return WAITING_DIMENSIONS.flatMap((dimension) => {
    const groups = groupedBy(mentees, (mentee) => GROUP_OF[dimension](mentee))
    return ORDER[dimension].flatMap((group) => {
      const members = groups.get(group) ?? []
      return members.length === 0 ? [] : [groupOf(pool, { dimension, group }, members, smallestCount)]
    })
  })
}

const GROUP_OF: { readonly [D in WaitingDimension]: (mentee: Profile) => string } = {
  danish: ({ danish }) => {
    if (danish === null) return 'unknown'
    if (danish === 'none' || danish === 'a1') return 'early'
    return danish === 'a2' ? 'a2' : 'more'
  },
  education: ({ education }) => {
    if (education === null) return 'unknown'
    if (education <= 2) return 'short'
    return education === 3 ? 'middle' : 'long'
  },
  children: ({ children }) => {
    if (children.length === 0) return 'unknown'
    return children.includes('small') ? 'small' : 'other'
  },
  age: ({ age }) => {
    if (age === null) return 'unknown'
    if (age < 30) return 'under30'
    return age < 45 ? 'under45' : 'older'
  },
  goal: ({ answers }) => answers.goal ?? 'unknown',
}

const ORDER: { readonly [D in WaitingDimension]: readonly string[] } = {
  danish: ['early', 'a2', 'more', 'unknown'],
  education: ['short', 'middle', 'long', 'unknown'],
  children: ['small', 'other', 'unknown'],
  age: ['under30', 'under45', 'older', 'unknown'],
  goal: ['job', 'social', 'unknown'],
}

function groupOf(
  pool: Pool,
  name: Pick<WaitingGroup, 'dimension' | 'group'>,
  members: readonly Profile[],
  smallest: number,
): WaitingGroup {
  const waiting = members.filter(({ standing }) => standing.waitingDays !== null)
  const days = waiting.map(({ standing }) => standing.waitingDays ?? 0).toSorted((a, b) => a - b)
  const told = {
    median: medianOf(days),
    longest: days.at(-1) ?? 0,
    nobody: waiting.filter((mentee) => openTo(pool, mentee).length === 0).length,
    matched: Math.round((100 * (members.length - waiting.length)) / members.length),
  }
  return { ...name, waiting: waiting.length, told: waiting.length < smallest ? null : told }
}

/** The middle one; of an even number the mean of the middle two, halves up. */
function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  return Math.floor((upper + lower + 1) / 2)
}
