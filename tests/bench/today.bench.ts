import { todayRows } from '../../src-main/commands/views/today'
import { applyChanges, put } from '../../src-main/domain/change'
import type { Office } from '../../src-main/domain/office'
import { day, followUp, match, meeting, mentee, mentor, officeHolding } from '../builders'
import { bench, median } from './bench'

const PAIRS = 600
const TALKS = 14
const MEETINGS = 20
const ROUNDS = 15
const TODAY = day('2026-03-15')

bench('today', async () => {
  const offices = mornings(anOffice())
  const samples = offices.map((office) => ({
    list: timed(() => todayRows({ office, entries: [] }, TODAY)),
    stringify: timed(() => JSON.stringify(Object.values(office).map((table) => [...table.values()]))),
  }))
  const stringify = median(samples.map((one) => one.stringify))
  return [
    {
      row: `the list Today, ${PAIRS} open pairs with ${TALKS * 2} talks and ${MEETINGS} meetings each`,
      value: median(samples.map(({ list, stringify: other }) => list / other)),
      unit: '×',
      reference: `one JSON.stringify of the same records, ${stringify.toFixed(0)} ms`,
      goal: 2,
    },
    {
      row: 'the same in milliseconds of the processor',
      value: median(samples.map(({ list }) => list)),
      unit: 'ms',
      reference: 'each time after one more talk was written down',
      goal: 50,
    },
  ]
})

/** Pairs that have run for up to five years, each woman talked with at her own pace. */
function anOffice(): Office {
  const halves = Array.from({ length: PAIRS }, (_pair, at) => {
    const [one, other] = [mentee({ id: `mentee-${at}` }), mentor({ id: `mentor-${at}` })]
    const pair = match(one, other, {
      confirmedOn: '2021-03-20',
      firstMeeting: { on: '2021-04-01', place: null },
    })
    const months = Array.from(
      { length: TALKS },
      (_, n) => `202${1 + Math.floor(n / 3)}-0${4 + (n % 5)}-1${at % 9}`,
    )
    const days = Array.from(
      { length: MEETINGS },
      (_, n) => `202${1 + Math.floor(n / 4)}-0${5 + (n % 4)}-0${1 + (at % 8)}`,
    )
    return {
      participants: [one, other],
      matches: [pair],
      followUps: months.flatMap((on) => [followUp(pair, 'mentee', on), followUp(pair, 'mentor', on)]),
      meetings: days.map((on) => meeting(pair, on)),
    }
  })
  return officeHolding(...halves)
}

/** The same office again and again, each time with one more talk, so that nothing worked out before may simply be kept. */
function mornings(office: Office): Office[] {
  const [pair] = office.matches.values()
  if (pair === undefined) throw new Error('an office without a pair is nothing to measure')
  return Array.from({ length: ROUNDS }, (_, at) => {
    const talk = followUp(pair, 'mentor', `2026-03-${String(at + 1).padStart(2, '0')}`)
    return applyChanges(office, [put('followUps', talk)])
  })
}

/** Milliseconds of processor time, which other programs at work do not lengthen. */
function timed(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
