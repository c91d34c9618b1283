import { expect, test } from 'vitest'
import { anOffice, ready, TODAY } from './an-office'

const never = { restUntil: null, never: true, words: '', reason: 'knowsHer', side: 'mentor' } as const

async function twoReady() {
  const office = await anOffice()
  const menteeId = await ready(office, 'Amina', 'mentee')
  const mentorId = await ready(office, 'Hanne', 'mentor')
  const goal = 'job' as const
  const proposed = () => office.ask.proposeMentors({ menteeId, goal: null, atMost: 3, trial: null })
  return { office, pair: { menteeId, mentorId }, goal, proposed }
}

test('a no for good keeps the two apart, a pin against it needs its reason, and undo takes each back', async () => {
  const { office, pair, goal, proposed } = await twoReady()
  const { id } = await office.ask.draftProposal({ ...pair, goal, on: TODAY, grounds: '' })
  await office.ask.recordProposalStep({ id, step: { kind: 'asked', side: 'mentor', on: TODAY } })
  expect(await office.ask.listProposals({})).toMatchObject([
    { stage: 'asked', waitingFor: [{ side: 'mentor' }] },
  ])
  await office.ask.recordProposalStep({ id, step: { kind: 'declined', on: TODAY, ...never } })
  expect((await proposed()).refused.flatMap(({ stops }) => stops.map(({ key }) => key))).toEqual([
    'stop.never',
  ])

  const pin = (reason: string) => office.ask.judge({ ...pair, on: TODAY, judgement: { kind: 'pin', reason } })
  await expect(pin(' ')).rejects.toMatchObject({ code: 'reason-needed' })
  await pin('De har selv ringet og vil gerne.')
  expect((await proposed()).best).toMatchObject([{ mentorId: pair.mentorId, pinned: true }])
  await office.ask.undo({})
  await office.ask.takeBackProposalStep({ id })
  expect((await proposed()).best).toHaveLength(1)
  expect(await office.ask.listProposals({})).toMatchObject([{ stage: 'asked' }])
})
