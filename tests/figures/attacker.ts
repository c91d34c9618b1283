import { dayBefore, isPartOf, type Period } from '../../src-main/figures/period'
import { AT_END, FLOWS, MENTEE_BANDS, RESTS, ROLES, WHOLES } from './known-sums'
import { roomIn, type RoomFor } from './fillings'

/** One number as a reader thinks of it. Of a printed one that is not zero he is taken to know that it is not. */
export type Unknown = {
  readonly name: string
  readonly truth: number
  readonly isKnown: boolean
  readonly isPrinted: boolean
}
export type Sum = readonly (readonly [name: string, sign: 1 | -1])[]

/** Which of these numbers can be computed from all sums and everything known: no two fillings have them apart by one. */
export function computable(
  targets: readonly string[],
  numbers: ReadonlyMap<string, Unknown>,
  sums: readonly Sum[],
): string[] {
  const open = sums
    .map((sum) => sum.filter(([name]) => numbers.get(name)?.isKnown === false))
    .filter((sum) => sum.length > 0)
  const wanted = new Set(targets)
  return islandsOf(open).flatMap((island) => {
    const names = [...new Set(island.flatMap((sum) => sum.map(([name]) => name)))]
    const asked = [...names.entries()].filter(([, name]) => wanted.has(name))
    if (asked.length === 0) return []
    const roomFor = roomOn(island, names, numbers)
    return asked.filter(([index]) => roomFor(index, 1) < 1 - 1e-6).map(([, name]) => name)
  })
}

function roomOn(
  island: readonly Sum[],
  names: readonly string[],
  numbers: ReadonlyMap<string, Unknown>,
): RoomFor {
  const places = new Map(names.map((name, index) => [name, index]))
  const truthOf = (name: string) => numbers.get(name)?.truth ?? 0
  const leastOf = (name: string) => (numbers.get(name)?.isPrinted === true ? Math.min(1, truthOf(name)) : 0)
  const totals = island.map((sum) =>
    sum.reduce((all, [name, sign]) => all + sign * (truthOf(name) - leastOf(name)), 0),
  )
  const rows = island.map((sum, index) => {
    const row = names.map(() => 0)
    for (const [name, sign] of sum) row[places.get(name) ?? -1] = (totals[index] ?? 0) < 0 ? -sign : sign
    return row
  })
  return roomIn(rows, totals.map(Math.abs))
}

/** The sums in groups that have no number in common. */
function islandsOf(sums: readonly Sum[]): Sum[][] {
  let islands: { names: Set<string>; sums: Sum[] }[] = []
  for (const sum of sums) {
    const touched = islands.filter(({ names }) => sum.some(([name]) => names.has(name)))
    const names = new Set([...touched.flatMap((one) => [...one.names]), ...sum.map(([name]) => name)])
    const joined = { names, sums: [...touched.flatMap((one) => one.sums), sum] }
    islands = [...islands.filter((one) => !touched.includes(one)), joined]
  }
  return islands.map((one) => one.sums)
}

/** The name of a figure that is the same wherever the same thing is told. */
export function named(code: string, { from, to }: Pick<Period, 'from' | 'to'>): string {
  return AT_END.has(code) ? `${code} on ${to}` : `${code} ${from} to ${to}`
}

/**
 * What a reader of the definitions can add up: quarters in their order, and the year so far at the end of each, in which whoever
 * left again, or came back again, counts at most once.
 */
export function sumsOf(quarters: readonly Period[], yearsSoFar: readonly Period[]): Sum[] {
  const within = [...quarters, ...yearsSoFar].flatMap((period): Sum[] => {
    const plus = (code: string) => [named(code, period), 1] as const
    const minus = (code: string) => [named(code, period), -1] as const
    const before = (code: string, sign: 1 | -1) => [`${code} on ${dayBefore(period)}`, sign] as const
    return [
      ...ROLES.flatMap((role): Sum[] => [
        [plus(`new${role}`), plus(`continuing${role}`), minus(`present${role}`)],
        [plus(`continuing${role}`), before(`atEnd${role}`, -1), minus(`returned${role}`)],
        [plus(`present${role}`), plus(`leftAndBack${role}`), minus(`left${role}`), minus(`atEnd${role}`)],
      ]),
      [...ROLES.map((role) => plus(`present${role}`)), minus('participants'), minus('inSeveralRoles')],
      [plus('activeMatches'), plus('pausedMatches'), minus('openMatches')],
      [before('openMatches', 1), plus('newMatches'), minus('closedMatches'), minus('openMatches')],
      [plus('plannedEndings'), plus('earlyEndings'), minus('closedMatches')],
      [
        ...['mentorsUnder30', 'mentors30To49', 'mentors50AndOver', 'mentorsOfUnknownAge'].map(plus),
        minus('atEndMentors'),
      ],
      ...MENTEE_BANDS.map((band) => [...band.map(plus), minus('atEndMentees')]),
      [
        ...['endingsGoalReached', 'endingsTimeOver', 'endingsJobOrStudy', 'endingsOtherReason'].map(plus),
        minus('closedMatches'),
      ],
      ...WHOLES.map(([whole, parts]): Sum => [...parts.split(' ').map(plus), minus(whole)]),
      ...RESTS.map(([rest, whole, part]): Sum => [plus(part), plus(rest), minus(whole)]),
    ]
  })
  const added = cutsOf(quarters, yearsSoFar).flatMap(({ whole, parts }): Sum[] => {
    const addingUp = (code: string, rest: string): Sum => [
      ...parts.map((one) => [named(code, one), 1] as const),
      [named(code, whole), -1],
      [rest, -1],
    ]
    const again = (code: string) => againIn({ whole, parts }, code)
    const areQuarters = parts.every((one) => quarters.includes(one))
    return [
      ...FLOWS.map((code) => addingUp(code, again(code))),
      ...ROLES.flatMap((role) =>
        areQuarters ? [addingUp(`returned${role}`, named(`returnedAgain${role}`, whole))] : [],
      ),
    ]
  })
  return [...within, ...added]
}

/** A longer period and shorter ones that it is made up of: its quarters, and any other two. */
export type Cut = { readonly whole: Period; readonly parts: readonly Period[] }

export function cutsOf(quarters: readonly Period[], longer: readonly Period[]): Cut[] {
  return longer.flatMap((whole) => {
    const inQuarters = { whole, parts: quarters.filter((one) => isPartOf(one, whole)) }
    const shorter = [...quarters, ...longer].filter((one) => one !== whole && isPartOf(one, whole))
    const inTwo = shorter
      .filter(({ from }) => from === whole.from)
      .flatMap((first) => {
        const last = shorter.find((one) => dayBefore(one) === first.to && one.to === whole.to)
        return last === undefined ? [] : [{ whole, parts: [first, last] }]
      })
    return [inQuarters, ...inTwo.filter(({ parts }) => parts.some((one) => !quarters.includes(one)))]
  })
}

/** What women are called to whom it happened in several parts of a period. */
export function againIn({ whole, parts }: Cut, code: string): string {
  return `again ${named(code, whole)}, in ${parts.map(({ to }) => to).join(' ')}`
}
