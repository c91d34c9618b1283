/** `npm run test:long`: the tests that take too long for every day, such as 3,000 kills and cutting real disks' power. */
import { buildApp } from './building.mjs'
import { passThrough } from './gates/pass-through.mjs'
import { yesOrNo } from './gates/tally.mjs'
import { vitestGate } from './gates/vitest.mjs'
import { tellStory } from './say.mjs'
import { setUpForLongTests } from './setup/index.mjs'

await tellStory(async () => {
  await setUpForLongTests()
  return passThrough([yesOrNo('build', buildApp), vitestGate('long')])
})
