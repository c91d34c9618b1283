import fs from 'node:fs/promises'
import { bench, median, type Row } from './bench'
import { insideRows } from './window-inside'
import { freshFolder, madeOffice, PASSPHRASE } from './window-office'
import { BARE_USABLE, START_PAGE_USABLE, womenListed, wrongPassphrase } from './window-page'
import { BARE_APP, milliseconds, OUR_APP, started, type Start } from './window-starts'

const ROUNDS = 9

bench('window', async () => {
  const [bare, first, large, locked] = [
    await freshFolder(),
    await freshFolder(),
    await madeOffice(1),
    await madeOffice(),
  ]
  const starts: Starts = {
    bare: { app: BARE_APP, dataFolder: bare, script: BARE_USABLE },
    startPage: { app: OUR_APP, dataFolder: first, script: START_PAGE_USABLE },
    listed: { app: OUR_APP, dataFolder: large.dataFolder, script: womenListed(PASSPHRASE) },
    locked: { app: OUR_APP, dataFolder: locked.dataFolder, script: wrongPassphrase(locked.staffId) },
  }
  const rows = [...(await startRows(starts)), ...(await insideRows(large.dataFolder))]
  for (const { dataFolder } of Object.values(starts))
    await fs.rm(dataFolder, { recursive: true, force: true })
  return rows
})

type Starts = Readonly<Record<'bare' | 'startPage' | 'listed' | 'locked', Start>>

/** One start of each after another, so that a busy moment of the machine meets them all. */
async function startRows({ bare, startPage, listed, locked }: Starts): Promise<Row[]> {
  for (const start of [bare, startPage, listed]) await started(start)
  const took: Record<keyof Starts, number[]> = { bare: [], startPage: [], listed: [], locked: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    took.bare.push(await milliseconds(bare))
    took.startPage.push(await milliseconds(startPage))
    took.listed.push(await milliseconds(listed))
    took.locked.push((await started(locked)).answer)
  }
  const reference = `bare sandboxed window, ${median(took.bare).toFixed(0)} ms`
  const ratio = (row: string, samples: readonly number[], goal: number): Row => {
    const ratios = samples.map((sample, round) => sample / Number(took.bare[round]))
    return { row, value: median(ratios), unit: '×', reference, goal }
  }
  return [
    ratio('usable window, start page', took.startPage, 1.3),
    ratio('3,000 women unlocked and listed, without key derivation', took.listed, 1.6),
    {
      row: 'key derivation at unlocking',
      value: median(took.locked),
      unit: 'ms',
      reference: 'in the office process',
      goal: null,
    },
  ]
}
