import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import fs from 'node:fs'
import { aliases } from './tools/aliases.mjs'
import { bundledInMain, colourProfile, leftOut } from './tools/bundled.mjs'
import { noteBundledPackages } from './tools/packaging/bundled-packages.mjs'
import { inProject } from './tools/project.mjs'

const resolve = { alias: aliases }

// The oldest Electron we run on is 33: Node 20.18 and Chromium 130. Left alone, the builder would aim at 45 only.
const node = 'node20.18'
const chromium = 'chrome130'

export default defineConfig({
  main: {
    resolve: { alias: { ...aliases, ...leftOut } },
    plugins: [noteBundledPackages('main'), colourProfile()],
    build: {
      target: node,
      externalizeDeps: { exclude: bundledInMain },
      outDir: 'out/main',
      sourcemap: true,
      minify: true,
      rolldownOptions: {
        input: { main: fromMain('main.ts'), office: fromMain('office.ts'), ...workers() },
        // Beside the entries, so that `new URL('./intake-worker.js', import.meta.url)` holds in every chunk.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [noteBundledPackages('preload')],
    build: {
      target: node,
      outDir: 'out/preload',
      // A sandboxed preload may load nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: fromMain('preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    resolve,
    plugins: [react(), noteBundledPackages('renderer')],
    build: {
      target: chromium,
      outDir: 'out/renderer',
      emptyOutDir: true,
      minify: true,
      // Read from the disk, not from the network: one large file is fine.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { index: inProject('src-renderer', 'index.html') },
        // What the first page needs is one file: each file more is a question to the desktop process.
        output: { codeSplitting: { groups: [{ name: 'window', tags: ['$initial'] }] } },
      },
    },
  },
})

function fromMain(file: string) {
  return inProject('src-main', file)
}

/** `src-main/intake/worker.ts` becomes `out/main/intake-worker.js`; every worker file is an entry of its own. */
function workers(): Record<string, string> {
  const files = fs.readdirSync(fromMain(''), { recursive: true, encoding: 'utf8' })
  const found = files.filter((file) => /(^|[\\/-])worker\.ts$/.test(file))
  return Object.fromEntries(found.map((file) => [nameOf(file), fromMain(file)]))
}

function nameOf(worker: string) {
  return worker.replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-')
}
