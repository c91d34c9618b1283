import fs from 'node:fs'
import { inProject } from './project.mjs'

/** What is wanted at every start is bundled: one file is opened far sooner than the hundreds these packages are made of. */
const wantedAtOnce = [
  '@noble/ciphers',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-common',
  'age-encryption',
  'electron-log',
  'i18next',
  'lowdb',
  'papaparse',
  'zod',
]

/** And what the first paper waits for. HarfBuzz stays outside, beside its WebAssembly. */
const wantedForPapers = ['bidi-js', 'fontkit', 'hyphen', 'pdfkit', 'tex-linebreak']

/** Packages that go into the bundle of the desktop and office processes; the others are opened where they are installed. */
export const bundledInMain = [...wantedAtOnce, ...wantedForPapers]

const unused = inProject('tools', 'unused.mjs')

/** What pdfkit and fontkit unpack at once to set text themselves and to read WOFF2; we do neither. */
export const leftOut = { 'brotli/decompress.js': unused, linebreak: unused, 'unicode-properties': unused }

const profile = 'data/sRGB_IEC61966_2_1.icc'

/**
 * A plugin for the bundler: pdfkit looks for its colour profile beside its own file, so it lies beside the bundle.
 * @returns {import('vite').Plugin}
 */
export const colourProfile = () => ({
  name: 'colour-profile',
  generateBundle() {
    const source = fs.readFileSync(inProject('node_modules', 'pdfkit', 'js', profile))
    this.emitFile({ type: 'asset', fileName: profile, source })
  },
})
