import type { Office } from '../../src-main/domain/office'
import type { Participant } from '../../src-main/domain/records/participant'
import { standings } from '../../src-main/domain/rules/standing'
import { pairOf, poolOf, type Pool } from '../../src-main/matching/pool'
import { openMentors, propose, proposeFrom } from '../../src-main/matching/propose'
import { sideScores } from '../../src-main/matching/score'
import { WEIGHT_SETS } from '../../src-main/matching/weights'
import { TODAY } from '../builders'
import { generatedOffice } from '../matching/generator'
import { bench, median, type Row } from './bench'

const MENTORS = 1700
const MENTEES = 1600
const ROUNDS = 15

bench('matching', async () => {
  const office = generatedOffice({ seed: 31, mentees: MENTEES, mentors: MENTORS, judged: 5 })
  const pool = poolOf(office, TODAY)
  const mentees = [...office.participants.values()].filter((woman) => isMenteeStill(woman))
  const samples = mentees.slice(0, ROUNDS).map((mentee) => oneRound(office, pool, mentee))
  const ratio = (part: keyof Round, row: string, goal: number): Row => ({
    row,
    value: median(samples.map((sample) => sample[part] / sample.stringify)),
    unit: '×',
    reference: stringify,
    goal,
  })
  const milliseconds = (part: keyof Round) => median(samples.map((sample) => sample[part]))
  const stringify = `one JSON.stringify of the same women, ${milliseconds('stringify').toFixed(0)} ms`
  return [
    ratio('standings', `where ${MENTEES + MENTORS} women stand`, 1.5),
    ratio('proposal', `one mentee against ${MENTORS} mentors, from the records`, 4),
    ratio('next', `the next mentee against ${MENTORS} mentors`, 2),
    ratio('open', `how many of ${MENTORS} mentors are open to one mentee`, 0.5),
    reported('the same proposal from the records', milliseconds('proposal'), 'ms'),
    reported('scoring one pair from both sides', (milliseconds('scores') * 1e6) / MENTORS, 'ns'),
  ]
})

type Round = ReturnType<typeof oneRound>

/** Each thing once, in turn, so that a slow moment of the machine meets all of them alike. Milliseconds. */
function oneRound(office: Office, pool: Pool, { id }: Participant) {
  return {
    stringify: timed(() => JSON.stringify([...office.participants.values(), ...office.interviews.values()])),
    standings: timed(() => standings(office, TODAY)),
    proposal: timed(() => propose(office, id, TODAY)),
    next: timed(() => proposeFrom(pool, id)),
    open: timed(() => openMentors(pool, id)),
    scores: timed(() => {
      const mentee = pool.mentees.get(id)
      if (mentee === undefined) throw new Error(`${id} is no mentee.`)
      for (const mentor of pool.mentors.values()) sideScores(pairOf(pool, mentee, mentor), WEIGHT_SETS.job)
    }),
  }
}

function reported(row: string, value: number, unit: string): Row {
  return { row, value, unit, reference: '', goal: null }
}

function isMenteeStill({ roles }: Participant): boolean {
  return roles.some(({ role, left }) => role === 'mentee' && left === null)
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
