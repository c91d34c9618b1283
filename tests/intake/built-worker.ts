import { build } from 'vite'

/** Builds the worker as the app does, and beside it the program that reads one file and tells what came of it. */
export async function builtWorker(folder: string): Promise<{ readonly worker: URL; readonly reader: URL }> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: folder,
      rolldownOptions: {
        input: { 'intake-worker': 'src-main/intake/worker.ts', reader: 'tests/intake/reader.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  const at = (file: string) => new URL(`../../${folder}/${file}`, import.meta.url)
  return { worker: at('intake-worker.js'), reader: at('reader.js') }
}
