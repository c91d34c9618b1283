import type { RegisterColumn } from '@contract/register'
import { Search } from '../../src-main/commands/search'
import { sourcesIn, told } from '../../src-main/commands/search/told'
import { womanRows } from '../../src-main/commands/views/woman-rows'
import { applyChanges } from '../../src-main/domain/change'
import { fold } from '../../src-main/domain/folding'
import { emptyOffice, type Office } from '../../src-main/domain/office'
import { likelyPairs } from '../../src-main/domain/rules/duplicates'
import { largeOffice } from '../../src-main/sample'
import { countsOf, fitting } from '../../src-renderer/pages/register/facets'
import { Order } from '../../src-renderer/pages/register/order'
import { TODAY } from '../builders'
import { bench, median, type Row } from './bench'
import { onProcessor } from './turns'

const WOMEN = 10_000
const ROUNDS = 9
const NAMED = { staff: new Map<string, string>(), labels: new Map<string, string>(), fields: new Map() }
/** What somebody types, key by key. */
const TYPED = ['kh', 'khad', 'khadija', 'sygeplejerske', 'sygeplejeske odense', 'gerne']

bench('register', async () => {
  const office = applyChanges(emptyOffice(), largeOffice(WOMEN, 31))
  return [...(await searchRows(office)), ...sortRows(office), ...duplicateRows(office)]
})

async function searchRows(office: Office): Promise<Row[]> {
  const search = new Search({ office, desk: { today: () => TODAY } })
  const ready = await timed(() => search.find(''))
  const texts = [...sourcesIn(office, TODAY).values()].map((sources) =>
    fold(Object.values(told(sources)).join(' ')),
  )
  const samples = []
  for (const words of Array.from({ length: ROUNDS }, () => TYPED).flat()) {
    samples.push({
      found: await timed(() => search.find(words)),
      plain: await timed(() => texts.filter((text) => text.includes(words))),
    })
  }
  const plain = median(samples.map((one) => one.plain))
  const found = median(samples.map((one) => one.found))
  return [
    {
      row: `finding among ${WOMEN} women, wrong letters forgiven`,
      value: median(samples.map((one) => one.found / one.plain)),
      unit: '×',
      reference: `one plain pass through the same words, ${plain.toFixed(1)} ms`,
      goal: 3,
    },
    { row: 'the same', value: found, unit: 'ms', reference: '', goal: null },
    {
      row: 'the slowest of them',
      value: Math.max(...samples.map((one) => one.found)),
      unit: 'ms',
      reference: '',
      goal: null,
    },
    {
      row: `making the search ready for ${WOMEN} women`,
      value: ready,
      unit: 'ms',
      reference: '',
      goal: null,
    },
  ]
}

function duplicateRows(office: Office): Row[] {
  const samples = Array.from({ length: ROUNDS }, () => ({
    stringify: clocked(() => JSON.stringify([...office.participants.values()])),
    scan: clocked(() => likelyPairs(office)),
  }))
  const scan = median(samples.map((one) => one.scan))
  return [
    {
      row: `looking for women written down twice among ${WOMEN}`,
      value: scan,
      unit: 'ms',
      reference: `one JSON.stringify of the same women, ${median(samples.map((one) => one.stringify)).toFixed(0)} ms`,
      goal: 2000,
    },
  ]
}

function sortRows(office: Office): Row[] {
  const women = womanRows(office, TODAY)
  const names = women.map(({ name }) => name)
  const danish = new Intl.Collator('da')
  const columns: readonly RegisterColumn[] = ['name', 'town', 'job']
  const samples = Array.from({ length: ROUNDS }, (_, round) => {
    const column = columns[round % columns.length] ?? 'name'
    const order = new Order(women, NAMED)
    return {
      collated: clocked(() => names.toSorted(danish.compare)),
      first: clocked(() => order.sorted(women, [{ column, down: false }])),
      again: clocked(() => order.sorted(women, [{ column, down: true }])),
      sifted: clocked(() => women.filter(fitting({ role: ['mentee'], status: ['ready'] }))),
      counted: clocked(() => countsOf(women, 'interests', { role: ['mentee'] })),
    }
  })
  const middle = (part: keyof (typeof samples)[number]) => median(samples.map((one) => one[part]))
  const reference = `sorting the same names once in Danish order, ${middle('collated').toFixed(0)} ms`
  const ratio = (part: keyof (typeof samples)[number], row: string, goal: number): Row => ({
    row,
    value: median(samples.map((one) => one[part] / one.collated)),
    unit: '×',
    reference,
    goal,
  })
  return [
    ratio('first', `sorting ${WOMEN} women by a column for the first time`, 2.5),
    ratio('again', 'sorting them again', 1.5),
    ratio('sifted', 'narrowing them', 0.5),
    ratio('counted', 'counting the values of one facet', 1),
    { row: 'sorting again', value: middle('again'), unit: 'ms', reference: '', goal: null },
  ]
}

/** Milliseconds on the processor, so that other programs do not count. */
function clocked(run: () => unknown): number {
  const start = onProcessor()
  run()
  return onProcessor() - start
}

async function timed(run: () => unknown): Promise<number> {
  const start = onProcessor()
  await run()
  return onProcessor() - start
}
