/** `node tools/icons.mjs`: draws the icon files of all three systems anew from resources/icons/icon.svg. */
import fs from 'node:fs'
import { electronSurroundings } from './electron/surroundings.mjs'
import { icnsFile, icoFile } from './packaging/icon-files.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'
import { sandboxArguments } from './sandbox.mjs'
import { SetupProblem, tellStory } from './say.mjs'
import { setUpForWindows } from './setup/index.mjs'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const folder = inProject('resources', 'icons')

await tellStory(async () => {
  await setUpForWindows()
  await drawPictures()
  const pictures = sizes.map((size) => ({ size, png: fs.readFileSync(`${folder}/${size}x${size}.png`) }))
  fs.writeFileSync(`${folder}/icon.ico`, icoFile(pictures.filter(({ size }) => size <= 256)))
  fs.writeFileSync(`${folder}/icon.icns`, icnsFile(pictures))
  return 0
})

async function drawPictures() {
  const { program, env, close } = await electronSurroundings()
  const drawer = inProject('tools', 'packaging', 'icon-drawer.mjs')
  const args = [...sandboxArguments(), drawer, '--', `${folder}/icon.svg`, folder, ...sizes.map(String)]
  const code = await run(program, args, { env: { ...process.env, ...env } })
  close()
  if (code !== 0) throw new SetupProblem('The icon could not be drawn')
}
