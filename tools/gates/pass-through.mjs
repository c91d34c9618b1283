import { say } from '../say.mjs'
import { add, closingLine, nothing } from './tally.mjs'

/**
 * Goes through every gate, also after one that failed, and closes with one line over all of them. Gates that stand side by
 * side are gone through at the same time.
 * @param {(import('./tally.mjs').Gate | readonly import('./tally.mjs').Gate[])[]} gates
 * @returns {Promise<number>} exit code
 */
export async function passThrough(gates) {
  let total = nothing
  for (const next of gates) {
    const tallies = await Promise.all([next].flat().map(passOne))
    total = tallies.reduce(add, total)
  }
  for (const name of total.skips) console.log(`skipped: ${name}`)
  for (const name of total.wavered) console.log(`passed at the second try: ${name}`)
  for (const name of total.failures) console.log(`FAILED: ${name}`)
  console.log(closingLine(total))
  return total.failures.length === 0 && total.passed > 0 ? 0 : 1
}

/** @param {import('./tally.mjs').Gate} gate */
async function passOne({ name, judge }) {
  say(`${name} …`)
  const began = performance.now()
  const tally = await judge()
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  say(`${name}: ${closingLine(tally)} (${seconds} s)`)
  return tally
}
