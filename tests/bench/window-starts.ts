import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { foundElectron } from '../../tools/app-under-test.mjs'
import { inProject } from '../../tools/project.mjs'
import { isRoot } from '../../tools/sandbox.mjs'

/** An app to be started, on which data, and the script its first page answers. */
export type Start = { readonly app: URL; readonly dataFolder: string; readonly script: string }

export const OUR_APP = pathToFileURL(inProject('out', 'main', 'main.js'))
export const BARE_APP = new URL('bare/main.mjs', import.meta.url)

const stopwatch = fileURLToPath(new URL('window-stopwatch.mjs', import.meta.url))

/** Starts an app, waits for the number its page answers, and lets it quit in peace. */
export async function started({ app, dataFolder, script }: Start): Promise<{ at: number; answer: number }> {
  const at = Date.now()
  const child = spawn(foundElectron(), [...(isRoot() ? ['--no-sandbox'] : []), stopwatch, '--lang=da'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      MENTOR_NETWORK_OFFICE_DATA: dataFolder,
      BENCH_APP: app.href,
      BENCH_SCRIPT: script,
    },
  })
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const answer = Number(said)
  if (said === '' || Number.isNaN(answer)) throw new Error(`${app.href} never became usable: ${said}`)
  return { at, answer }
}

/** Milliseconds from the start of the program to the moment its page answers. */
export async function milliseconds(start: Start): Promise<number> {
  const { at, answer } = await started(start)
  return answer - at
}
