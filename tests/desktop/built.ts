import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { inProject, projectFolder } from '../../tools/project.mjs'
import type * as FiveDivisions from '../commands/five-divisions'

/** The makers of the divisions' files, built as the app's own code is. */
export async function fiveDivisions(): Promise<typeof FiveDivisions> {
  const outDir = inProject('out', 'test-five-divisions')
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    build: { ssr: 'tests/commands/five-divisions.ts', outDir, emptyOutDir: true },
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was built from this very file.
  return (await import(pathToFileURL(path.join(outDir, 'five-divisions.js')).href)) as typeof FiveDivisions
}
