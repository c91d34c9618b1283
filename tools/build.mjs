/** `npm run build`: bundles the three processes into out/. */
import { buildApp } from './building.mjs'
import { ensurePackages } from './setup/packages.mjs'
import { tellStory } from './say.mjs'

await tellStory(async () => {
  await ensurePackages()
  return buildApp()
})
