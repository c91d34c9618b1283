import { EventEmitter, once } from 'node:events'
import { expect, test } from 'vitest'
import { passThrough } from '../../tools/gates/pass-through.mjs'
import { add, closingLine, failed, nothing, yesOrNo } from '../../tools/gates/tally.mjs'
import { tallyOf as tallyOfVitest } from '../../tools/gates/vitest.mjs'
import { tallyOf as tallyOfPlaywright } from '../../tools/gates/windows.mjs'

test('the closing line counts what passed, failed and was skipped', () => {
  const tally = add({ ...nothing, passed: 3, skips: ['no qpdf'] }, failed('types'))
  expect(closingLine(tally)).toBe('3 passed, 1 failed, 1 skipped')
})

test('one gate that fails fails the run, and the others are still passed', async () => {
  const passed: string[] = []
  const gate = (name: string, code: number) => yesOrNo(name, async () => (passed.push(name), code))
  expect(await passThrough([gate('format', 1), gate('types', 0)])).toBe(1)
  expect(passed).toEqual(['format', 'types'])
})

test('gates that stand side by side are gone through at the same time, and one that fails fails the run', async () => {
  const neighbour = new EventEmitter()
  const waits = yesOrNo('types', async () => (await once(neighbour, 'passed'), 1))
  const passes = yesOrNo('format', async () => (neighbour.emit('passed'), 0))
  expect(await passThrough([[waits, passes]])).toBe(1)
})

test('a run in which nothing was checked fails', async () => {
  expect(await passThrough([])).toBe(1)
  expect(await passThrough([{ name: 'empty', judge: async () => nothing }])).toBe(1)
})

test('a test file that breaks before its first test counts as failed', () => {
  const testResults = [
    { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
    {
      name: 'fine.test.ts',
      status: 'passed',
      assertionResults: [
        { fullName: 'one', status: 'passed' },
        { fullName: 'two', status: 'skipped' },
        { fullName: 'three', status: 'todo' },
      ],
    },
  ]
  expect(tallyOfVitest({ testResults })).toEqual({
    ...nothing,
    passed: 1,
    failures: ['broken.test.ts'],
    skips: ['two', 'three'],
  })
})

test('a window test that passed at its second try has passed, and is named', () => {
  const suites = [
    {
      title: 'a.spec.ts',
      specs: [spec('one', 'expected'), spec('two', 'flaky')],
      suites: [{ title: 'inner', specs: [spec('three', 'unexpected'), spec('four', 'skipped')] }],
    },
  ]
  expect(tallyOfPlaywright({ suites })).toEqual({
    passed: 2,
    failures: ['inner three'],
    wavered: ['a.spec.ts two'],
    skips: ['inner four'],
  })
})

function spec(title: string, status: string) {
  return { title, tests: [{ status }] }
}

test('what a failed test said is told beside its name, without colours and not at length', () => {
  const said = `\u001B[31mexpected 1 to be 2\u001B[39m\n\n${'at line\n'.repeat(40)}`
  const { failures } = failed('a sum', said)
  expect(failures[0]?.split('\n').slice(0, 2)).toEqual(['a sum', '    expected 1 to be 2'])
  expect(failures[0]?.split('\n')).toHaveLength(13)
})
