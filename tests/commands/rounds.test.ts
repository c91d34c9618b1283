import { expect, test } from 'vitest'
import { put } from '../../src-main/domain/change'
import { TABLE_NAMES } from '../../src-main/domain/tables'
import type { ParticipantId } from '../../src-main/domain/records/ids'
import type { Office } from '../../src-main/domain/office'
import { generatedOffice, type Size } from '../matching/generator'
import { twoWomen } from '../matching/pair'
import { anOffice, TODAY, type AnOffice } from './an-office'

const WISH = { policy: 'longestWaiting', floor: 0, leftOut: [] } as const

test('a veto and the plan that follows are one deed, undone together; without the plan, the round tells of it', async () => {
  const office = await withWomen({ seed: 31, mentees: 14, mentors: 12, judged: 0 })
  const { id } = await office.ask.startRound({ ...WISH, leftOut: [] })
  const before = await office.ask.viewRound({ id })
  const pair = idsOf(before.pairs[0])
  await office.ask.judgeInRound({
    id,
    pair,
    on: TODAY,
    judgement: { kind: 'veto', reason: 'De kender hinanden.' },
  })
  const after = await office.ask.viewRound({ id })
  expect(after.pairs.map(idsOf)).not.toContainEqual(pair)
  expect(after.vetoed).toEqual([pair])
  expect(after.outdated).toBe(0)
  const pin = { id, pair, on: TODAY, judgement: { kind: 'pin', reason: '' } } as const
  await expect(office.ask.judgeInRound(pin)).rejects.toMatchObject({ code: 'reason-needed' })
  await office.ask.undo({})
  expect((await office.ask.viewRound({ id })).pairs).toEqual(before.pairs)

  await office.ask.judge({ ...pair, on: TODAY, judgement: { kind: 'veto', reason: 'De kender hinanden.' } })
  const { outdated, quality } = await office.ask.viewRound({ id })
  expect(outdated).toBeGreaterThan(0)
  expect(quality).toMatchObject({
    matched: before.quality.matched - 1,
    points: before.quality.points - (before.pairs[0]?.score ?? 0),
  })
})

test('who is left out of a round is outside it until she is taken in again', async () => {
  const office = await withWomen({ seed: 31, mentees: 14, mentors: 12, judged: 0 })
  const { id } = await office.ask.startRound({ ...WISH, leftOut: [] })
  const before = await office.ask.viewRound({ id })
  const { menteeId } = idsOf(before.pairs[0])
  await office.ask.changeRound({ ...WISH, id, leftOut: [menteeId] })
  const without = await office.ask.viewRound({ id })
  expect(without.leftOut.map((woman) => woman.id)).toEqual([menteeId])
  const takingPart = [
    ...without.pairs.map((pair) => idsOf(pair).menteeId),
    ...without.waiting.map((one) => one.id),
  ]
  expect(takingPart).not.toContain(menteeId)
  await office.ask.changeRound({ ...WISH, id, leftOut: [] })
  expect((await office.ask.viewRound({ id })).quality.matched).toBe(before.quality.matched)
})

test('a pinned pair stays whatever comes first, and is told so', async () => {
  const office = await withWomen({ seed: 62, mentees: 14, mentors: 12, judged: 0 })
  const { id } = await office.ask.startRound({ ...WISH, leftOut: [] })
  const { pairs } = await office.ask.viewRound({ id })
  const menteeId = idsOf(pairs[1]).menteeId
  const [other] = await office.ask.alternativesInRound({ id, menteeId })
  const pair = { menteeId, mentorId: other?.mentor.id ?? menteeId }
  const { changed } = await office.ask.judgeInRound({
    id,
    pair,
    on: TODAY,
    judgement: { kind: 'pin', reason: '' },
  })
  expect(changed).toBe(1 + (other?.moved.length ?? 0) + (other?.left.length ?? 0))
  for (const policy of ['mostWomen', 'raiseWorst', 'bestPairs'] as const) {
    await office.ask.changeRound({ id, policy, floor: 40, leftOut: [] })
    const view = await office.ask.viewRound({ id })
    expect(view.pairs.find((one) => one.mentee.id === menteeId)).toMatchObject({
      pinned: true,
      mentor: { id: pair.mentorId },
    })
  }
})

test('what is proposed of a plan stays in it, and the same wish compared changes nothing', async () => {
  const office = await withWomen({ seed: 93, mentees: 14, mentors: 12, judged: 0 })
  const { id } = await office.ask.startRound({ ...WISH, leftOut: [] })
  const { pairs } = await office.ask.viewRound({ id })
  await office.ask.proposeInRound({ id, pairs: pairs.slice(0, 2).map(idsOf), on: TODAY })
  const { changes } = await office.ask.compareRound({ id, ...WISH, leftOut: [], weights: [] })
  expect(changes).toEqual([])
  expect((await office.ask.viewRound({ id })).pairs.filter(({ underWay }) => underWay)).toHaveLength(2)
  expect(await office.ask.rounds({})).toMatchObject([{ proposed: 2 }])
})

test('a round can be asked for with nobody, with no mentors, and with a single mentee', async () => {
  const office = await anOffice()
  const asked = async () =>
    (await office.ask.compareRound({ id: null, ...WISH, leftOut: [], weights: [] })).after
  expect(await asked()).toMatchObject({ women: 0, matched: 0, possible: 0, mean: null })
  const { participants, interviews, evaluations } = twoWomen()
  const records = { participants, interviews, evaluations }
  const amina = (one: { id: string; participantId?: string }) => (one.participantId ?? one.id) === 'amina'
  await putIn(office, records, amina)
  expect(await asked()).toMatchObject({ women: 1, matched: 0, possible: 0 })
  await putIn(office, records, () => true)
  expect(await asked()).toMatchObject({ women: 1, matched: 1, possible: 1 })
})

test('own weights count from then on, are kept in versions, and can be set back', async () => {
  const office = await withWomen({ seed: 155, mentees: 14, mentors: 12, judged: 0 })
  const [shipped] = await office.ask.weights({})
  if (shipped === undefined) throw new Error('No weights.')
  const mentee = { ...shipped.mentee, distance: 60 }
  await office.ask.changeWeights({ goal: 'job', mentee, mentor: shipped.mentor })
  expect((await office.ask.weights({}))[0]).toMatchObject({ version: 'job-2', isShipped: false, mentee })
  const { id } = await office.ask.startRound({ ...WISH, leftOut: [] })
  expect((await office.ask.viewRound({ id })).weights).toEqual({ job: 'job-2', social: 'social-1' })
  await office.ask.changeWeights({ goal: 'job', ...shipped.shipped })
  expect((await office.ask.weights({}))[0]).toMatchObject({ version: 'job-3', mentee: shipped.mentee })
})

async function withWomen(size: Size): Promise<AnOffice> {
  const office = await anOffice()
  const { division: _division, settings: _settings, ...generated } = generatedOffice(size)
  await putIn(office, generated, () => true)
  return office
}

async function putIn(
  office: AnOffice,
  tables: Partial<Office>,
  isWanted: (record: { id: string }) => boolean,
): Promise<void> {
  const changes = TABLE_NAMES.flatMap((table) =>
    [...(tables[table]?.values() ?? [])].filter(isWanted).map((one) => put(table, one)),
  )
  await office.room.write('acceptSheet', () => ({ changes, result: null }))
}

type Paired = {
  readonly mentee: { readonly id: ParticipantId }
  readonly mentor: { readonly id: ParticipantId }
}

function idsOf(pair: Paired | undefined) {
  if (pair === undefined) throw new Error('No such pair.')
  return { menteeId: pair.mentee.id, mentorId: pair.mentor.id }
}
