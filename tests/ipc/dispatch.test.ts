import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answer, ask } from '../../src-main/contract/command'
import { Fault } from '../../src-main/contract/reply'
import { Refusal } from '../../src-main/domain/refusal'
import { dispatch } from '../../src-main/ipc/dispatch'

const commands = {
  double: ask(z.strictObject({ number: z.int() }), answer<number>()),
  refuse: ask(z.strictObject({}), answer<null>()),
  fault: ask(z.strictObject({}), answer<null>()),
  fail: ask(z.strictObject({}), answer<null>()),
}
const handlers = {
  double: ({ number }: { number: number }) => number * 2,
  refuse: () => {
    throw new Refusal('already-matched', { id: 'sara' })
  },
  fault: () => {
    throw new Fault('disk-full')
  },
  fail: () => {
    throw new Error('what a woman said')
  },
}
const board = { commands, handlers, report: () => 'K1' }

test('a checked input is done and answered', async () => {
  expect(await dispatch(board, 'double', { number: 21 })).toEqual({ ok: true, value: 42 })
})

describe('bad news is data', () => {
  test.each([
    ['refuse', { code: 'already-matched', details: { id: 'sara' } }],
    ['fault', { code: 'disk-full', details: {} }],
    ['fail', { code: 'unexpected', details: { reference: 'K1' } }],
  ])('%s', async (name, problem) => {
    expect(await dispatch(board, name, {})).toEqual({ ok: false, problem })
  })

  test('what was not as it must be is named, and its value is not repeated', async () => {
    expect(await dispatch(board, 'double', { number: 'hemmelig' })).toEqual({
      ok: false,
      problem: { code: 'invalid-input', details: {}, issues: [{ path: 'number', code: 'invalid_type' }] },
    })
  })
})

test('whatever a window sends, it gets an answer and nothing else happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.anything(), async (name, input) => {
      const reply = await dispatch(board, name, input)
      expect(reply.ok || ['unknown-command', 'invalid-input'].includes(reply.problem.code)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no command', async (name) => {
  expect(await dispatch(board, name, {})).toMatchObject({ ok: false, problem: { code: 'unknown-command' } })
})
