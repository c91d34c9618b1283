import { build } from 'vite'

/** The worker as the app has it, and beside it the programs that read or import one file and tell what came of it. */
export type Built = { readonly worker: URL; readonly reader: URL; readonly importer: URL }

export async function builtWorker(folder: string): Promise<Built> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: folder,
      rolldownOptions: {
        input: {
          'intake-worker': 'src-main/intake/worker.ts',
          reader: 'tests/intake/reader.ts',
          importer: 'tests/intake/importer.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  const at = (file: string) => new URL(`../../${folder}/${file}`, import.meta.url)
  return { worker: at('intake-worker.js'), reader: at('reader.js'), importer: at('importer.js') }
}
