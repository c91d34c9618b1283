/** `npm start`: sets up what is missing, builds what has changed, opens the app. */
import { buildIfChanged } from './building.mjs'
import { electronSurroundings } from './electron/surroundings.mjs'
import { projectFolder } from './project.mjs'
import { run } from './run.mjs'
import { sandboxArguments } from './sandbox.mjs'
import { say, SetupProblem, tellStory } from './say.mjs'
import { setUpForWindows } from './setup/index.mjs'

await tellStory(async () => {
  await setUpForWindows()
  if ((await buildIfChanged()) !== 0) throw new SetupProblem('The app could not be built; see above.')
  const { program, env, close } = await electronSurroundings()
  try {
    say('Opening Mentor Network Office')
    const args = [...sandboxArguments(), projectFolder, ...process.argv.slice(2)]
    return await run(program, args, { env: { ...process.env, ...env } })
  } finally {
    close()
  }
})
