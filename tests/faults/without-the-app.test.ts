import { execFileSync, spawnSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { execPath } from 'node:process'
import { describe, expect, test } from 'vitest'
import type { OpenOffice } from '../../src-main/storage/index'
import {
  createdOffice,
  freshFolder,
  INGER,
  openedOffice,
  RECOVERY,
  surroundings,
  writing,
} from '../storage/surroundings'

const isInstalled = spawnSync('age', ['--version']).status === 0
const subject = isInstalled ? 'an office without the app' : 'skipped: age not installed'

type Opened = {
  header: { storeId: string }
  records: { id: string; value: unknown }[]
  history: { seq: number }[]
}

describe.skipIf(!isInstalled)(subject, () => {
  test('G12: opens with the program age and the script beside the data, every record and all history the same', async () => {
    const { folder, office, identity } = await busyOffice()
    const script = join(folder, 'open-office.mjs')
    const opened = JSON.parse(execFileSync(execPath, [script, folder, identity]).toString()) as Opened
    const { office: records, entries } = office.read()
    const values = opened.records.filter(({ value }) => value !== null).map(({ id, value }) => [id, value])
    expect(new Map(values as [string, unknown][])).toEqual(records.participants)
    expect(opened.history).toEqual(entries.map(withoutAfter))
    expect(opened.header.storeId).toBe(office.storeId)
  })

  test('G12: a snapshot opens with age and gunzip alone', async () => {
    const { folder, office, identity } = await busyOffice()
    const snapshots = (await readdir(folder)).filter((name) => name.startsWith('snap-'))
    for (const name of snapshots) {
      expect(textIn(join(folder, name), identity).split('\n')[0]).toContain(office.storeId)
    }
  })

  test('G12: a photo opens with age and an identity from the snapshot', async () => {
    const { folder, office, identity } = await busyOffice()
    const photo = await office.photos.save(Buffer.from('a portrait'))
    const [snapshot = ''] = (await readdir(folder)).filter((name) => name.startsWith('snap-'))
    const text = textIn(join(folder, snapshot), identity)
    const { photoIdentities } = JSON.parse(text.split('\n')[0] ?? '') as { photoIdentities: string[] }
    await writeFile(`${identity}.photo`, photoIdentities.join('\n'))
    const file = join(folder, 'photos', `${photo}.age`)
    expect(execFileSync('age', ['-d', '-i', `${identity}.photo`, file]).toString()).toBe('a portrait')
  })

  test('is explained beside the data', async () => {
    const { folder, office } = await busyOffice()
    await office.photos.save(Buffer.from('a portrait'))
    const text = await readFile(join(folder, 'OPEN-WITHOUT-THE-APP.txt'), 'utf8')
    const files = (await readdir(folder)).map((name) =>
      name.replace(/\d{8}/, '<generation>').replace(/inger/, '<staff id>'),
    )
    for (const name of new Set(files)) expect(text).toContain(name.replace('photos', 'photos/<id>.age'))
  })
})

function textIn(snapshot: string, identity: string): string {
  const packed = execFileSync('age', ['--decrypt', '--identity', identity, snapshot])
  return execFileSync('gunzip', { input: packed }).toString()
}

/** Merged more than once, with saves in the newest journal too, left open; and the recovery key in a file. */
async function busyOffice() {
  const folder = await freshFolder()
  const begun = await createdOffice(surroundings({ journalLimit: 3000 }), folder)
  await saveAll(begun, 1, 30)
  await begun.close()
  const office = await openedOffice(surroundings(), folder)
  await saveAll(office, 31, 35)
  const identity = join(dirname(folder), 'identity.txt')
  await writeFile(identity, `${RECOVERY.identity}\n`)
  return { folder, office, identity }
}

async function saveAll(office: OpenOffice, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n++) {
    const changes = [
      writing(`p${n % 7}`, n % 5 === 0 ? null : { n, name: 'Åse Ærø', text: 'x'.repeat(n * 20) }),
    ]
    await office.update({ by: INGER, why: `save ${n}` }, () => ({ changes, result: null }))
  }
}

function withoutAfter({ ops, ...entry }: ReturnType<OpenOffice['read']>['entries'][number]) {
  return { ...entry, ops: ops.map(({ table, id, rev, before }) => ({ table, id, rev, before })) }
}
