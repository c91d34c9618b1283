import { expect, type ElectronApplication } from '@playwright/test'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { MatchRow } from '../../src-main/contract/matches'
import type { Woman } from '../../src-main/contract/women'
import { openGuarded, test, type Guarded } from '../security/guarded-app'
import { filesWith, filesWrittenSince } from '../security/traces'
import { chooseMenu } from './app'

/** An invented woman nobody else is called like, in all the ways a trace of her might look. */
const HER = { firstName: 'Kanarinda', phone: '00 73 19 55 02', note: 'Zebrasommerfugl i vindueskarmen' }
const TRACES = ['kanarinda', '00 73 19 55 02', '0073195502', 'zebrasommerfugl']

test('what she tells is in no file but the one she was given', async ({ user }) => {
  const begun = Date.now()
  const guarded = await openGuarded(user, 'traces')
  const chosen = path.join(user.home, 'chosen')
  await fs.mkdir(chosen, { mode: 0o777 })
  await fs.chmod(chosen, 0o777)
  await stubDesktop(guarded.app, chosen)
  const matchId = await tell(guarded)
  await ask(guarded, 'previewPaper', handbookOf(matchId, 'screen'))
  await ask(guarded, 'savePaper', handbookOf(matchId, 'screen'))
  await takeABadRow(guarded)
  await ask(guarded, 'openPaper', handbookOf(matchId, 'office'))
  const outgoing = path.join(guarded.dataFolder, 'outgoing')
  expect(await fs.readdir(outgoing)).toHaveLength(1)

  guarded.app.process().kill('SIGKILL')
  await guarded.app.waitForEvent('close')
  const written = await filesWrittenSince(begun, [user.home, '/tmp', '/dev/shm'], user)
  expect(written.length).toBeGreaterThan(10)
  const found = await filesWith(TRACES, written)
  expect(found.map((file) => path.relative(user.home, file))).toEqual(['chosen/given-back.csv'])

  const again = await openGuarded(user, 'traces')
  await again.page.getByRole('button', { name: 'Se prøvekontoret' }).waitFor()
  await expect.poll(() => exists(outgoing), 'copies are cleared away at the next start').toBe(false)
  await stubDesktop(again.app, chosen)
  await openSample(again)
  await ask(again, 'openPaper', handbookOf(matchId, 'office'))
  expect(await exists(outgoing)).toBe(true)
  await chooseMenu(again.app, 'lock')
  await expect.poll(() => exists(outgoing), 'and when the office is locked').toBe(false)
  await again.app.close()
})

function handbookOf(subject: string, edition: 'screen' | 'office') {
  return { what: { paper: 'handbook', subject, women: [], first: 1, language: 'da', edition } }
}

/** Puts her in the place of a matched mentee of the sample office, as a coordinator would, and looks at her page. */
async function tell(guarded: Guarded): Promise<string> {
  const { page } = guarded
  await openSample(guarded)
  const [match] = await ask<MatchRow[]>(guarded, 'listMatches', {})
  if (match === undefined) throw new Error('no match in the sample office')
  const id = match.menteeId
  const { participant } = await ask<Woman>(guarded, 'readWoman', { id })
  const { id: _id, roles: _roles, portrait: _portrait, address, phone: _phone, email, ...facts } = participant
  const reach = { address, email, phone: HER.phone }
  await ask(guarded, 'correctFacts', {
    id,
    facts: { ...facts, firstName: HER.firstName, note: HER.note, reach },
  })
  const draft = { id: null, form: 'followUp', participantId: id, role: null, fields: { words: HER.note } }
  await ask(guarded, 'keepDraft', draft)
  await page.evaluate((her) => (location.hash = `#/register/${her}`), id)
  await expect(page.getByRole('heading', { name: new RegExp(HER.firstName) })).toBeVisible()
  return match.id
}

/** A sheet whose one row cannot be taken in comes back as a file, with what was in it. */
async function takeABadRow(guarded: Guarded): Promise<void> {
  const sheet = `Fornavn;Efternavn;Fødselsdato\n${HER.firstName};Opdigtet;31-02-1980\n`
  await guarded.page.evaluate(
    (text) =>
      window.mentorNetwork.office('readSheet', {
        fileName: 'liste.csv',
        bytes: new TextEncoder().encode(text),
        pasted: false,
      }),
    sheet,
  )
  await ask(guarded, 'giveBackSheet', { format: 'csv', language: 'da' })
}

async function openSample({ page }: Guarded): Promise<void> {
  await page.getByRole('button', { name: 'Se prøvekontoret' }).click()
  await page.getByRole('heading', { name: 'I dag', level: 1 }).waitFor()
}

async function ask<A>({ page }: Guarded, name: string, input: unknown): Promise<A> {
  const reply = await page.evaluate(
    ([one, two]) => window.mentorNetwork.office(String(one), two),
    [name, input],
  )
  expect(reply).toMatchObject({ ok: true })
  return (reply.ok ? reply.value : null) as A
}

/** Answers the save dialog, and shows nothing in another program. */
async function stubDesktop(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog, shell }, chosen) => {
    const name = (suggested = '') => (suggested.endsWith('.csv') ? 'given-back.csv' : 'handbook.pdf')
    const save = async (options: Electron.SaveDialogOptions) => ({
      canceled: false,
      filePath: `${chosen}/${name(options.defaultPath)}`,
    })
    Object.assign(dialog, { showSaveDialog: save })
    Object.assign(shell, { openPath: async () => '' })
  }, folder)
}

async function exists(place: string): Promise<boolean> {
  return fs.access(place).then(
    () => true,
    () => false,
  )
}
