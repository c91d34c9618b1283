import { defineConfig } from '@playwright/test'
import { displaysAtHand, goToOwnDisplay } from './tools/gates/displays.mjs'

const minute = 60_000

// Each worker reads this file too.
goToOwnDisplay()

export default defineConfig({
  testDir: 'tests/desktop',
  outputDir: 'out/tests/windows',
  globalSetup: './tools/gates/with-windows.mjs',
  timeout: 2 * minute,
  expect: { timeout: 15_000 },
  // Windows of one display take each other's keyboard focus.
  workers: displaysAtHand(),
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'out/tests/windows.json' }]],
})
