/** `npm run women -- seed mentees mentors file [town]`: writes a file of invented women, the same for the same seed. */
import { build } from 'vite'
import { inProject } from './project.mjs'

const outDir = inProject('out', 'women')

await build({
  configFile: false,
  logLevel: 'error',
  root: inProject(),
  ssr: { noExternal: true },
  build: { ssr: 'tests/matching/generator/program.ts', target: 'node20.18', outDir },
})
await import(`${outDir}/program.js`)
