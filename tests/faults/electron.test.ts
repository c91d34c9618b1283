import { env } from 'node:process'
import { describe, expect, test } from 'vitest'
import { officialElectron } from '../../tools/electron/official.mjs'
import { readySpare } from '../../tools/electron/spare.mjs'
import { freshFolder } from '../storage/surroundings'
import { builtChild, started } from './processes'

const electron = env['ELECTRON_EXEC_PATH'] ?? officialElectron() ?? readySpare()
const subject = electron ? "in Electron's own Node" : 'skipped: Electron not installed'

describe.skipIf(!electron)(subject, () => {
  test('an office is created, saved to, merged in a worker, killed and opened again', async () => {
    const program = await builtChild('electron')
    const folder = await freshFolder()
    const open = () => started(program, [folder, '3000'], { node: electron ?? '', ELECTRON_RUN_AS_NODE: '1' })
    const first = open()
    await first.hears('saved 60')
    await first.kill()
    const found = await open().hears('found')
    expect(Number(found.split(' ')[1])).toBeGreaterThanOrEqual(60)
  })
})
