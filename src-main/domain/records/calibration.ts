import type { Criterion } from './interview'

/** A share of some matches with its uncertainty, all in whole per cent. */
export type Share = {
  readonly count: number
  readonly of: number
  readonly percent: number
  readonly from: number
  readonly to: number
}

/** What became of the closed matches of one kind. Null where fewer than 30 leave nothing to say. */
export type Outcomes = {
  readonly closed: number
  readonly told: {
    /** Ended as planned, or not before the day agreed. */
    readonly lasted: Share
    /** Closed because the goal was reached, or she found work or studies. */
    readonly reached: Share
    /** Of those where both were asked at the end of it, both found it worth the time: 4 or 5 of 5. */
    readonly worthIt: Share | null
  } | null
}

export type ScoreBand = 'low' | 'middle' | 'high'
export type Choice = 'followed' | 'overridden' | 'without'

/** How the advice has fared, as information about the software; nothing is tuned by it. */
export type Calibration = {
  readonly all: Outcomes
  readonly bands: readonly { readonly band: ScoreBand; readonly outcomes: Outcomes }[]
  readonly choices: readonly { readonly choice: Choice; readonly outcomes: Outcomes }[]
  readonly criteria: readonly {
    readonly criterion: Criterion
    /** Half the points or more for the mentee, and less. */
    readonly much: Outcomes
    readonly little: Outcomes
  }[]
}
