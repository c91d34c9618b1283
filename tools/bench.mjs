/** `npm run bench [-- name]`: measures, prints a table per bench, fails on a goal that is not met. */
import fs from 'node:fs'
import { buildApp } from './building.mjs'
import { passThrough } from './gates/pass-through.mjs'
import { yesOrNo } from './gates/tally.mjs'
import { vitestGate } from './gates/vitest.mjs'
import { inProject } from './project.mjs'
import { tellStory } from './say.mjs'
import { setUpForTests } from './setup/index.mjs'

/** @typedef {{ row: string, value: number, unit: string, reference: string, goal: number | null }} Row */

const folder = inProject('out', 'bench')

await tellStory(async () => {
  await setUpForTests()
  fs.rmSync(folder, { recursive: true, force: true })
  const code = await passThrough([yesOrNo('build', buildApp), vitestGate('bench', process.argv.slice(2))])
  printTables()
  return code
})

function printTables() {
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.json')) : []
  for (const file of files.toSorted()) {
    console.log(`\n${file.replace(/\.json$/, '')}`)
    console.table(readRows(`${folder}/${file}`).map(withVerdict))
  }
}

/**
 * @param {string} file
 * @returns {Row[]}
 */
function readRows(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).rows
}

/** @param {Row} row */
function withVerdict(row) {
  return { ...row, verdict: verdict(row) }
}

/** @param {Row} row */
function verdict({ value, goal }) {
  if (goal === null) return 'reported'
  return value <= goal ? 'met' : 'NOT MET'
}
