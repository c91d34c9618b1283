import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { env, execPath } from 'node:process'
import { onTestFinished } from 'vitest'
import { build } from 'vite'

/** Builds the program of another process, and the worker beside it, as the app is built; gives its path. */
export async function builtChild(name: string): Promise<string> {
  const folder = `out/tests/office-child/${name}`
  const input = {
    'office-child': 'tests/faults/child/office-child.ts',
    'storage-worker': 'src-main/storage/worker.ts',
  }
  await build({
    configFile: false,
    logLevel: 'error',
    // In one piece it starts faster, and it is started often.
    ssr: { noExternal: true },
    build: { ssr: true, target: 'node20.18', outDir: folder, rolldownOptions: { input } },
  })
  return `${folder}/office-child.js`
}

/** The worker as the app starts it. */
export async function builtWorker(name: string): Promise<URL> {
  const program = await builtChild(name)
  return new URL(`../../${program.replace('office-child.js', 'storage-worker.js')}`, import.meta.url)
}

export type Child = {
  readonly process: ChildProcessWithoutNullStreams
  /** What it has said so far, a line each. */
  readonly said: readonly string[]
  /** Waits until it says something that begins so, or until it ends. */
  hears(start: string): Promise<string>
  /** Ends it as nothing can resist, and waits until it is gone. */
  kill(): Promise<void>
}

/** Starts another process with an office; it is killed after the test if it still runs. */
export function started(
  program: string,
  args: readonly string[],
  { node = execPath, ...more }: { node?: string; [name: string]: string | undefined } = {},
): Child {
  const process = spawn(node, [program, ...args], { env: { ...env, ...more } })
  const said: string[] = []
  const lines = createInterface(process.stdout)
  lines.on('line', (line) => said.push(line))
  process.stderr.on('data', (text: Buffer) => said.push(`stderr ${text.toString()}`))
  const ended = once(process, 'close')
  const kill = async () => {
    process.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  const hears = async (start: string): Promise<string> => {
    for (;;) {
      const line = said.find((it) => it.startsWith(start))
      if (line !== undefined) return line
      const isOver = await Promise.race([once(lines, 'line').then(() => false), ended.then(() => true)])
      if (isOver) throw new Error(`it ended without saying ${start}: ${said.join(' | ')}`)
    }
  }
  return { process, said, hears, kill }
}
