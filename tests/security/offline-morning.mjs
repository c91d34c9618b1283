/** A morning in the app where there is no network at all: `node offline-morning.mjs <program> <app folder> <data folder>`. */
import { _electron } from '@playwright/test'

const [, , executablePath, appFolder = '', dataFolder = ''] = process.argv
const SHORTEST_MORNING = 20_000
const sheet = 'Fornavn;Efternavn;Telefon\nÅse;Opdigtet;00 00 12 34\nLin;Opdigtet;00 00 12 35\n'

const begun = Date.now()
const app = await _electron.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--lang=da', appFolder],
  chromiumSandbox: true,
  env: { ...process.env, MENTOR_NETWORK_OFFICE_DATA: dataFolder },
})
const page = await app.firstWindow()
await page.getByRole('button', { name: 'Se prøvekontoret' }).click()
await page.getByRole('heading', { name: 'I dag', level: 1 }).waitFor()

const pages = await ask('previewPaper', {
  what: { paper: 'handbook', subject: null, women: [], first: 1, language: 'da', edition: 'screen' },
})
const bytes = [...Buffer.from(sheet)]
const seen = await page.evaluate(
  async (all) =>
    window.mentorNetwork.office('readSheet', {
      fileName: 'liste.csv',
      bytes: new Uint8Array(all),
      pasted: false,
    }),
  bytes,
)
const taken = await ask('acceptSheet', {})
await page.waitForTimeout(Math.max(0, begun + SHORTEST_MORNING - Date.now()))
await app.close()
console.log(JSON.stringify({ previewed: pages.ok, read: seen.ok, taken: taken.ok }))

/**
 * @param {string} name
 * @param {unknown} input
 */
function ask(name, input) {
  return page.evaluate(([one, two]) => window.mentorNetwork.office(String(one), two), [name, input])
}
