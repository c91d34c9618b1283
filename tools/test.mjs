/** `npm test`: every check and every test, the real windows and the packaged app included. */
import { buildApp } from './building.mjs'
import { passThrough } from './gates/pass-through.mjs'
import { sourceGates } from './gates/sources.mjs'
import { yesOrNo } from './gates/tally.mjs'
import { vitestGate } from './gates/vitest.mjs'
import { windowGate } from './gates/windows.mjs'
import { packageForTests } from './packaging/build.mjs'
import { tellStory } from './say.mjs'
import { setUpForTests } from './setup/index.mjs'

await tellStory(async () => {
  await setUpForTests()
  return passThrough([
    [...sourceGates, yesOrNo('build', buildApp)],
    vitestGate('unit'),
    windowGate('windows'),
    windowGate('packaged app', ['--grep', '@packaged'], packageForTests),
  ])
})
