import { expect, test } from 'vitest'
import { chance } from './chance'
import { afterCut, complaintsAbout, cutAfterRestart, cutAgain, dayUntil, properly } from './crash-model'

test(
  'G2: what was acknowledged survives a power cut at every disk operation, and a second one while recovering',
  { timeout: 600_000 },
  async () => {
    const complaints: string[] = []
    let states = 0
    const check = async (...[aftermath, later]: Parameters<typeof complaintsAbout>) => {
      complaints.push(...(await complaintsAbout(aftermath, later)))
      states += 1
    }
    for (let crashAt = 1, isOver = false; !isOver; crashAt++) {
      const random = chance(crashAt)
      const moment = await dayUntil(crashAt, properly)
      isOver = moment.isOver
      for (const aftermath of afterCut(moment.disk, moment.day, random)) {
        await check({ ...aftermath, how: `operation ${crashAt}, ${aftermath.how}` })
        const isTurn = moment.day.isCreated && random() < 1 / 4
        if (isTurn) await check(await cutAgain(aftermath, properly, random), true)
      }
      if (moment.day.isCreated) await check(await cutAfterRestart(moment.disk, moment.day, properly, random))
    }
    console.log(`${states} states after a power cut`)
    expect(complaints).toEqual([])
    expect(states).toBeGreaterThanOrEqual(1300)
  },
)
