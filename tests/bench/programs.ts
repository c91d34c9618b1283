import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { build, type SSROptions } from 'vite'
import { foundElectron } from '../../tools/app-under-test.mjs'
import { bundledInMain, colourProfile, leftOut } from '../../tools/bundled.mjs'
import type { Took } from '../documents/cold/told'

const folder = 'out/bench-documents'

/** In the runtime the office has: Electron's, without a window. */
export function run(program: string, count: number, ...more: readonly string[]): Took {
  const said = execFileSync(foundElectron(), [`${folder}/${program}.js`, String(count), ...more], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both programs print just this.
  return JSON.parse(said) as Took
}

/** Ours is bundled as the app is; what it is held against stays as it is installed. */
export async function buildPrograms(): Promise<void> {
  const others = {
    'pdfkit-text': 'tests/documents/cold/pdfkit-text.ts',
    typst: 'tests/documents/cold/typst.ts',
  }
  await buildInto(
    { handbook: 'tests/documents/cold/handbook.ts' },
    { noExternal: true, external: installed() },
  )
  await buildInto(others, {})
}

function installed(): string[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm keeps this file in this shape.
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
  return Object.keys(dependencies).filter((name) => !bundledInMain.includes(name))
}

async function buildInto(input: Record<string, string>, ssr: SSROptions): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [colourProfile()],
    resolve: { alias: leftOut },
    ssr,
    build: {
      ssr: true,
      target: 'node20.18',
      minify: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  })
}
