/**
 * `node tools/electron.mjs` prints which Electron is in use; `node tools/electron.mjs <command …>` runs an installed
 * command with that Electron, on a virtual display where there is none.
 */
import { commandNames, runCommand } from './commands.mjs'
import { findElectron } from './electron/find.mjs'
import { electronSurroundings } from './electron/surroundings.mjs'
import { SetupProblem, tellStory } from './say.mjs'
import { setUpForWindows } from './setup/index.mjs'

await tellStory(async () => {
  const [word, ...args] = process.argv.slice(2)
  await setUpForWindows()
  return word === undefined ? printElectron() : runWithElectron(word, args)
})

async function printElectron() {
  const { program, source } = await findElectron()
  console.log(`${program} (${source})`)
  return 0
}

/**
 * @param {string} word
 * @param {string[]} args
 */
async function runWithElectron(word, args) {
  const command = commandNames.find((name) => name === word)
  if (command === undefined)
    throw new SetupProblem(`Unknown command ${word}; known: ${commandNames.join(', ')}`)
  const { env, close } = await electronSurroundings()
  try {
    return await runCommand(command, args, { env: { ...process.env, ...env } })
  } finally {
    close()
  }
}
