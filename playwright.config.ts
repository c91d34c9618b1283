import { defineConfig } from '@playwright/test'

const minute = 60_000

export default defineConfig({
  testDir: 'tests/desktop',
  outputDir: 'out/tests/windows',
  globalSetup: './tools/gates/with-electron.mjs',
  timeout: 2 * minute,
  expect: { timeout: 15_000 },
  // Windows of one machine take each other's keyboard focus.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'out/tests/windows.json' }]],
})
