import fs from 'node:fs'
import { runCommand } from '../commands.mjs'
import { inProject } from '../project.mjs'
import { add, failed, nothing } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * All tests of one project of vitest.config.ts.
 * @param {string} project
 * @param {string[]} [filters] only test files whose path contains one of these
 * @returns {import('./tally.mjs').Gate}
 */
export const vitestGate = (project, filters = []) => ({
  name: `${project} tests`,
  judge: () => runVitest(project, filters),
})

/**
 * @param {string} project
 * @param {string[]} filters
 */
async function runVitest(project, filters) {
  const report = inProject('out', 'tests', `${project}.json`)
  fs.rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runCommand('vitest', ['run', '--project', project, ...reporters, ...filters])
  return fs.existsSync(report) ? readReport(project, code, report) : failed(`${project} tests left no report`)
}

/**
 * @param {string} project
 * @param {number} code
 * @param {string} file
 */
function readReport(project, code, file) {
  const tally = tallyOf(JSON.parse(fs.readFileSync(file, 'utf8')))
  if (tally.passed + tally.failures.length === 0) return add(tally, failed(`${project}: no test was run`))
  if (code !== 0 && tally.failures.length === 0)
    return add(tally, failed(`${project}: vitest ended with ${code}`))
  return tally
}

/**
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile
 */

/**
 * @param {{ testResults: TestFile[] }} report as vitest's JSON reporter writes it
 * @returns {Tally}
 */
export const tallyOf = (report) => report.testResults.map(tallyOfFile).reduce(add, nothing)

/** @param {TestFile} file */
function tallyOfFile(file) {
  const brokeBeforeItsTests =
    file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')
  const tests = file.assertionResults.map(tallyOfTest).reduce(add, nothing)
  return brokeBeforeItsTests ? add(tests, failed(file.name, file.message)) : tests
}

/**
 * @param {Assertion} test
 * @returns {Tally}
 */
function tallyOfTest({ fullName, status, failureMessages }) {
  if (status === 'passed') return { ...nothing, passed: 1 }
  return status === 'failed' ? failed(fullName, failureMessages?.[0]) : { ...nothing, skips: [fullName] }
}
