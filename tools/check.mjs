/** `npm run check`: format, lint, types, unused, unit tests. */
import { passThrough } from './gates/pass-through.mjs'
import { sourceGates } from './gates/sources.mjs'
import { vitestGate } from './gates/vitest.mjs'
import { tellStory } from './say.mjs'
import { ensurePackages } from './setup/packages.mjs'

await tellStory(async () => {
  await ensurePackages()
  return passThrough([sourceGates, vitestGate('unit')])
})
