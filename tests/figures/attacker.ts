import { dayBefore, type Period } from '../../src-main/figures/period'
import { AT_END, FLOWS, MENTEE_BANDS, RESTS, ROLES, WHOLES } from './known-sums'
import { largest } from './simplex'

/** One number as a reader thinks of it. Of a printed one that is not zero he is taken to know that it is not. */
export type Unknown = {
  readonly name: string
  readonly truth: number
  readonly isKnown: boolean
  readonly isPrinted: boolean
}
export type Sum = readonly (readonly [name: string, sign: 1 | -1])[]

/** How far the number could lie from what it is, given all sums and everything known: 0 when it can be computed. */
export function roomFor(target: string, numbers: ReadonlyMap<string, Unknown>, sums: readonly Sum[]): number {
  const open = sums
    .map((sum) => sum.filter(([name]) => numbers.get(name)?.isKnown === false))
    .filter((sum) => sum.length > 0)
  const near = connectedTo(target, open)
  const names = [...new Set([target, ...near.flatMap((sum) => sum.map(([name]) => name))])]
  const truthOf = (name: string) => numbers.get(name)?.truth ?? 0
  const leastOf = (name: string) => (numbers.get(name)?.isPrinted === true ? Math.min(1, truthOf(name)) : 0)
  const rows: number[][] = []
  const totals: number[] = []
  for (const sum of near) {
    const total = sum.reduce((all, [name, sign]) => all + sign * (truthOf(name) - leastOf(name)), 0)
    const turn = total < 0 ? -1 : 1
    rows.push(names.map((name) => turn * (sum.find(([other]) => other === name)?.[1] ?? 0)))
    totals.push(turn * total)
  }
  if (rows.length === 0) return Infinity
  const at = names.indexOf(target)
  const high = largest(rows, totals, at)
  if (high === Infinity) return Infinity
  const mirrored = largest(
    [...rows.map((row) => [...row, 0]), names.map((_, index) => (index === at ? 1 : 0)).concat(1)],
    [...totals, high],
    names.length,
  )
  return mirrored
}

function connectedTo(target: string, sums: readonly Sum[]): Sum[] {
  const reached = new Set([target])
  const near = new Set<Sum>()
  for (let before = -1; before !== near.size;) {
    before = near.size
    for (const sum of sums) {
      if (near.has(sum) || !sum.some(([name]) => reached.has(name))) continue
      near.add(sum)
      for (const [name] of sum) reached.add(name)
    }
  }
  return [...near]
}

/** The name of a figure that is the same wherever the same thing is told. */
export function named(code: string, { from, to }: Pick<Period, 'from' | 'to'>): string {
  return AT_END.has(code) ? `${code} on ${to}` : `${code} ${from} to ${to}`
}

/** What a reader of the definitions can add up: quarters in their order, and the year so far at the end of each. */
export function sumsOf(quarters: readonly Period[], yearsSoFar: readonly Period[]): Sum[] {
  const within = [...quarters, ...yearsSoFar].flatMap((period): Sum[] => {
    const plus = (code: string) => [named(code, period), 1] as const
    const minus = (code: string) => [named(code, period), -1] as const
    const before = (code: string, sign: 1 | -1) => [`${code} on ${dayBefore(period)}`, sign] as const
    return [
      ...ROLES.flatMap((role): Sum[] => [
        [plus(`new${role}`), plus(`continuing${role}`), minus(`present${role}`)],
        [before(`atEnd${role}`, 1), plus(`new${role}`), minus(`left${role}`), minus(`atEnd${role}`)],
        [plus(`continuing${role}`), before(`atEnd${role}`, -1)],
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
  const added = yearsSoFar.flatMap((year): Sum[] =>
    FLOWS.map((code) => [
      ...quarters
        .filter(({ from, to }) => year.from <= from && to <= year.to)
        .map((one) => [named(code, one), 1] as const),
      [named(code, year), -1],
    ]),
  )
  return [...within, ...added]
}
