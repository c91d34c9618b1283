import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshFolder } from '../../storage/surroundings'
import { chance } from '../chance'
import { builtChild, started } from '../processes'
import { acknowledgedAt, arrivals, cachedAt, type Arrival } from './disk/cuts'
import { dayOnDisk, emptyDisk, FILE_SYSTEMS, lacking, withDisk, writeTo, type FileSystem } from './disk/rig'

const lack = lacking()
const subject = lack === null ? 'on a real disk' : `skipped: ${lack} not installed (real disks)`

let program: string
beforeAll(async () => {
  program = await builtChild('disk-cuts')
})

describe.skipIf(lack !== null)(subject, () => {
  test.each([
    { system: 'ext4', cuts: 300 },
    { system: 'xfs', cuts: 60 },
    { system: 'btrfs', cuts: 60 },
  ] as const)('G3: no acknowledged save is lost by $cuts power cuts on $system', async ({ system, cuts }) => {
    const folder = dirname(await freshFolder())
    const all = arrivals(await dayOnDisk(folder, system, program, 12_000))
    const first = all.findIndex(({ kind }) => kind === 'told')
    const random = chance(cuts)
    const moments = Array.from({ length: cuts }, () => first + Math.ceil(random() * (all.length - first)))
    const complaints: string[] = []
    const disk = new GrowingDisk(join(folder, `${system}.img`), system, all)
    for (const moment of moments.toSorted((one, other) => one - other)) {
      const image = disk.afterCut(moment, random)
      const found = await withDisk(image, join(folder, 'looked-at'), () => foundIn(join(folder, 'looked-at')))
      const acknowledged = acknowledgedAt(all, moment)
      if (!(found >= acknowledged))
        complaints.push(`cut at ${moment}: ${acknowledged} acknowledged, ${found} found`)
    }
    expect(acknowledgedAt(all, all.length)).toBeGreaterThan(100)
    expect(complaints).toEqual([])
  })
})

/** The disk as it grows through the day; a cut adds to a copy what its cache happened to have written. */
class GrowingDisk {
  readonly #file: string
  readonly #all: readonly Arrival[]
  #written = 0

  constructor(file: string, system: FileSystem, all: readonly Arrival[]) {
    this.#file = file
    this.#all = all
    emptyDisk(file, FILE_SYSTEMS[system].size)
  }

  afterCut(moment: number, random: () => number): string {
    const { safe, cached } = cachedAt(this.#all, moment)
    writeTo(
      this.#file,
      this.#all.slice(this.#written, safe).filter(({ kind }) => kind === 'write'),
    )
    this.#written = safe
    const copy = `${this.#file}.cut`
    execFileSync('cp', ['--sparse=always', this.#file, copy])
    writeTo(
      copy,
      cached.filter(() => random() < 1 / 2),
    )
    return copy
  }
}

/** How many saves an office on this disk has; -1 when it does not open. */
async function foundIn(disk: string): Promise<number> {
  const folder = join(disk, 'office')
  if (!existsSync(folder)) return 0
  const child = started(program, [folder, '600', 'idle'])
  const line = await child.hears('found').catch((problem: unknown) => String(problem))
  await child.kill()
  return /^found \d+$/.test(line) ? Number(line.slice('found '.length)) : -1
}
