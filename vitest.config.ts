import { defineConfig } from 'vitest/config'
import { aliases } from './tools/aliases.mjs'

const resolve = { alias: aliases }
const minute = 60_000

export default defineConfig({
  resolve,
  test: {
    // The tests wait for disks and other processes often enough for every core to be used.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
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
