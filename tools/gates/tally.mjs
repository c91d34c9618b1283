import { stripVTControlCharacters } from 'node:util'

/**
 * What a gate found. Names are given for what failed, what passed only when tried again and what was skipped, so that nobody has to scroll.
 * @typedef {{ passed: number, failures: string[], wavered: string[], skips: string[] }} Tally
 * @typedef {{ name: string, judge: () => Promise<Tally> }} Gate
 */

/** @type {Tally} */
export const nothing = { passed: 0, failures: [], wavered: [], skips: [] }

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failures: [...one.failures, ...other.failures],
  wavered: [...one.wavered, ...other.wavered],
  skips: [...one.skips, ...other.skips],
})

/**
 * @param {string} name
 * @param {string} [why] what it said; its first lines are kept, since whoever reads the end of a log has nothing else
 * @returns {Tally}
 */
export const failed = (name, why = '') => ({
  ...nothing,
  failures: [[name, ...firstLines(why)].join('\n    ')],
})

const mostLines = 12

/** @param {string} text */
const firstLines = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines)

/**
 * A gate that is one yes or no counts as one test.
 * @param {string} name
 * @param {() => Promise<number>} run answers with an exit code
 * @returns {Gate}
 */
export const yesOrNo = (name, run) => ({
  name,
  judge: async () => ((await run()) === 0 ? { ...nothing, passed: 1 } : failed(name)),
})

/**
 * The line that closes every run.
 * @param {Tally} tally
 */
export const closingLine = ({ passed, failures, skips }) =>
  `${passed} passed, ${failures.length} failed, ${skips.length} skipped`
