import { listenToCommand, runCommand } from '../commands.mjs'
import { yesOrNo } from './tally.mjs'

/** What can be said of the sources without running them. */
export const sourceGates = [
  yesOrNo('format', () =>
    runCommand('prettier', [
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      'out/format',
      '.',
    ]),
  ),
  yesOrNo('lint', lint),
  yesOrNo('types', () => runCommand('tsc', ['-b'])),
  yesOrNo('unused', () => runCommand('knip', [])),
]

/** A lint run that looked at no file is a failure too. */
async function lint() {
  const { code, output } = await listenToCommand('oxlint', ['--type-aware', '.'])
  const looked = /on [1-9]\d* files/.test(output)
  if (code !== 0 || !looked) process.stdout.write(output)
  return looked ? code : 1
}
