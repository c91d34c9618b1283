import type { Quarter } from '@contract/report'

const QUARTERS_OFFERED = 12

/** The quarter that was last finished on that day. */
export function quarterBefore(today: string): Quarter {
  return earlier(quarterOf(today))
}

/** The quarters that can be reported, the one running now first. */
export function quartersUntil(today: string): Quarter[] {
  return Array.from({ length: QUARTERS_OFFERED - 1 }).reduce<Quarter[]>(
    (quarters) => [...quarters, earlier(quarters.at(-1) ?? quarterOf(today))],
    [quarterOf(today)],
  )
}

/** The quarter a day lies in. */
export function quarterOf(today: string): Quarter {
  return { year: Number(today.slice(0, 4)), quarter: Math.ceil(Number(today.slice(5, 7)) / 3) }
}

function earlier({ year, quarter }: Quarter): Quarter {
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 }
}
