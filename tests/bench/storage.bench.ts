import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { put } from '../../src-main/domain/change'
import { find } from '../../src-main/domain/office'
import { largeOffice } from '../../src-main/sample'
import { inWorker } from '../../src-main/storage/background'
import type { OpenOffice } from '../../src-main/storage/index'
import { domainSchema } from '../../src-main/storage/schema'
import { builtWorker } from '../faults/processes'
import { createdOffice, freshFolder, INGER, surroundings } from '../storage/surroundings'
import { bench, median, type Row } from './bench'
import { longestTurn } from './turns'

const ROUNDS = 9
const SAVES = 40

bench('storage', async (): Promise<readonly Row[]> => {
  const worker = await builtWorker('bench')
  const small = await officeOf(200, worker)
  const large = await officeOf(3000, worker)
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const atSmall = await roundOn(small)
    const atLarge = await roundOn(large)
    const bare = await bareSyncs(join(large.folder, 'bare'), atLarge.bytes)
    rounds.push({ atSmall, atLarge, bare })
  }
  const bare = median(rounds.map((round) => round.bare))
  const sync = `one fdatasync of the same ${Math.round(median(rounds.map(({ atLarge }) => atLarge.bytes)))} bytes, ${bare.toFixed(2)} ms`
  const saved = median(rounds.map(({ atLarge }) => atLarge.save))
  const savedSmall = median(rounds.map(({ atSmall }) => atSmall.save))
  const saving = await blockedBy(() => roundOn(large))
  const usb = join(large.folder, '..', 'usb')
  const merging = await blockedBy(() => Promise.all([large.backups.make(usb), roundOn(large)]))
  return [
    { row: 'one edit saved durably, 3,000 women', value: saved / bare, unit: '×', reference: sync, goal: 20 },
    {
      row: 'the same, against an office of 200 women',
      value: saved / savedSmall,
      unit: '×',
      reference: `one edit saved at 200 women, ${savedSmall.toFixed(2)} ms`,
      goal: 1.5,
    },
    {
      row: 'longest block of the thread by a save, 3,000 women',
      value: saving,
      unit: 'ms',
      reference: '',
      goal: 16,
    },
    {
      row: 'the same, while the journal is merged and backed up',
      value: merging,
      unit: 'ms',
      reference: '',
      goal: 16,
    },
    {
      row: 'one edit saved durably, 3,000 women, by the clock',
      value: saved,
      unit: 'ms',
      reference: '',
      goal: null,
    },
  ]
})

async function officeOf(women: number, worker: URL): Promise<OpenOffice> {
  const at = surroundings({ schema: domainSchema, background: inWorker(worker) })
  const begin = [{ by: INGER, at: at.now(), why: 'createOffice', changes: largeOffice(women, 1) }]
  return createdOffice(at, await freshFolder(), begin)
}

/** Edits one woman after another; the middle time, and how long each edit is in the journal. */
async function roundOn(office: OpenOffice): Promise<{ save: number; bytes: number }> {
  const ids = [...office.read().office.participants.keys()]
  const samples: number[] = []
  const before = office.health().journalBytes
  for (let save = 0; save < SAVES; save++) {
    const start = performance.now()
    await edit(office, ids[save * 3] ?? '', save)
    samples.push(performance.now() - start)
  }
  return { save: median(samples), bytes: (office.health().journalBytes - before) / SAVES }
}

async function edit(office: OpenOffice, id: string, save: number): Promise<void> {
  await office.update({ by: INGER, why: 'correctParticipant' }, ({ office: records }) => {
    const woman = find(records, 'participants', id)
    const changed = { ...woman, firstName: `${woman.firstName.split(' ')[0]} ${'ABC'[save % 3]}` }
    return { changes: [put('participants', changed)], result: null }
  })
}

/** The middle time of writing and syncing as many bytes to the same disk, without anything around it. */
async function bareSyncs(path: string, bytes: number): Promise<number> {
  const file = await open(path, 'w')
  const content = Buffer.alloc(bytes, 1)
  const samples: number[] = []
  for (let save = 0; save < SAVES; save++) {
    const start = performance.now()
    await file.write(content, 0, content.length, save * content.length)
    await file.datasync()
    samples.push(performance.now() - start)
  }
  await file.close()
  return median(samples)
}

/** The longest block of the thread in each round of the same work. */
async function blockedBy(work: () => Promise<unknown>): Promise<number> {
  const longest: number[] = []
  for (let round = 0; round < ROUNDS; round++) longest.push(await longestTurn(work))
  return median(longest)
}
