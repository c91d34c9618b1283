/** What a pair of each score costs, 0 to 100, and what it costs besides to change a pair that the coordinator has seen. */
export type Curve = { readonly cost: Int32Array; readonly kept: number }

/** One point of score, in units of cost; there is room below it for what decides between equals. */
const POINT = 4

/** Every point counts the same, so that the sum of all is as high as can be; a change must gain more than a point. */
export const STRAIGHT: Curve = {
  cost: Int32Array.from({ length: 101 }, (_, score) => (100 - score) * POINT),
  kept: POINT + 1,
}

/** The same, whatever has been looked at. */
export const UNSEEN: Curve = { ...STRAIGHT, kept: 0 }

/** Any pair is as good as any other. */
export const ALL_ALIKE: Curve = { cost: new Int32Array(101), kept: 0 }

const MOST = 40_000

/**
 * A point counts more the better the pair is already. Two who would both rather have each other would make a better pair
 * than either is in, so that few such are left; the steeper the fewer, and the more points it costs in all.
 */
export const CURVES: readonly Curve[] = [4, 3, 2].map((power) => {
  const cost = Int32Array.from(
    { length: 101 },
    (_, score) => MOST - Math.floor((MOST * score ** power) / 100 ** power),
  )
  return { cost, kept: cost[40] - cost[41] + 1 }
})
