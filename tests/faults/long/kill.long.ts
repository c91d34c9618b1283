import { beforeAll, expect, test } from 'vitest'
import { freshFolder } from '../../storage/surroundings'
import { killed } from '../kills'
import { builtChild } from '../processes'

let program: string
beforeAll(async () => {
  program = await builtChild('long-kill')
})

test.each([
  { kills: 2000, length: 600 },
  { kills: 1000, length: 60_000 },
])('G1: no acknowledged save is lost by $kills kills of a process saving $length bytes', async (how) => {
  const { complaints, saves } = await killed(program, await freshFolder(), { ...how, seed: how.length })
  expect(complaints).toEqual([])
  expect(saves).toBeGreaterThan(how.kills)
})
