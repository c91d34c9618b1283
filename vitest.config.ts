import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { aliases } from './tools/aliases.mjs'

const resolve = { alias: aliases }
const minute = 60_000

/** What takes longest begins first, so that no core waits at the end for another. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => /\/tests\/(faults|ipc)\//.test(moduleId)
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own, not an array's.
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  resolve,
  test: {
    // The tests wait for disks and other processes often enough for every core to be used.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          // Half of the time went into reading the same modules anew for every file.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/desktop/**'],
          testTimeout: minute,
        },
      },
      {
        resolve,
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.bench.ts'],
          globalSetup: 'tools/gates/with-electron.mjs',
          fileParallelism: false,
          testTimeout: 30 * minute,
        },
      },
      {
        resolve,
        test: {
          name: 'long',
          include: ['tests/**/*.long.ts'],
          globalSetup: 'tools/gates/with-electron.mjs',
          fileParallelism: false,
          testTimeout: 120 * minute,
        },
      },
    ],
  },
})
