/** `npm run package`: builds the packages of this system into dist/. */
import { packageApp } from './packaging/build.mjs'
import { setUpForPackaging } from './setup/index.mjs'
import { tellStory } from './say.mjs'

await tellStory(async () => {
  await setUpForPackaging()
  await packageApp()
  return 0
})
