import fs from 'node:fs'
import { runCommand } from '../commands.mjs'
import { inProject } from '../project.mjs'
import { add, failed, nothing } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Tests in the real window.
 * @param {string} name
 * @param {string[]} [args] which of them
 * @param {() => Promise<Record<string, string>>} [surroundings] environment they need beyond the usual
 * @returns {import('./tally.mjs').Gate}
 */
export const windowGate = (name, args = [], surroundings = async () => ({})) => ({
  name,
  judge: async () => runPlaywright(name, args, await surroundings()),
})

/**
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} surroundings
 */
async function runPlaywright(name, args, surroundings) {
  const report = inProject('out', 'tests', `${name.replaceAll(' ', '-')}.json`)
  fs.rmSync(report, { force: true })
  const env = { ...process.env, ...surroundings, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const code = await runCommand('playwright', ['test', ...args], { env })
  if (!fs.existsSync(report)) return failed(`${name} left no report`)
  const tally = tallyOf(JSON.parse(fs.readFileSync(report, 'utf8')))
  if (tally.passed + tally.failures.length === 0) return add(tally, failed(`${name}: no test was run`))
  return code !== 0 && tally.failures.length === 0 ? add(tally, failed(`${name} ended with ${code}`)) : tally
}

/**
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ title: string, tests: Test[] }} Spec
 * @typedef {{ status: string, results?: { error?: { message?: string } }[] }} Test
 */

/**
 * @param {Pick<Suite, 'suites'>} report as Playwright's JSON reporter writes it
 * @returns {Tally}
 */
export const tallyOf = (report) => (report.suites ?? []).map(tallyOfSuite).reduce(add, nothing)

/**
 * @param {Suite} suite
 * @returns {Tally}
 */
function tallyOfSuite({ title, specs = [], suites = [] }) {
  const here = specs.flatMap((spec) => spec.tests.map((test) => tallyOfTest(`${title} ${spec.title}`, test)))
  return [...here, ...suites.map(tallyOfSuite)].reduce(add, nothing)
}

/**
 * A test that passed when tried again has passed, and is named: it is a fault that shows itself now and then.
 * @param {string} name
 * @param {Test} test
 * @returns {Tally}
 */
function tallyOfTest(name, { status, results }) {
  const why = results?.[0]?.error?.message
  if (status === 'expected') return { ...nothing, passed: 1 }
  if (status === 'flaky') return { ...nothing, passed: 1, wavered: failed(name, why).failures }
  return status === 'skipped' ? { ...nothing, skips: [name] } : failed(name, why)
}
