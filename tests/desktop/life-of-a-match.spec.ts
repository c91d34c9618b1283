import { expect, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { orange } from '../documents/press'
import { chooseMenu, openSample, saveTo, test } from './app'
import { goTo } from './promises'
import { complaintsOf, dress, faultsOf, tooWide } from './soundness'

test.setTimeout(3 * 60_000)

const TODAY = new Intl.DateTimeFormat('da-DK').format(new Date())

test('a pair is followed from its first meeting to its story', async ({ opened }) => {
  const { app, page, dataFolder } = opened
  const complaints = complaintsOf(page)
  await openSample(page)
  const place = await newestMatch(page)
  const [mentee = '', mentor = ''] = (await page.getByRole('heading', { level: 1 }).innerText()).split(' og ')

  await test.step('they meet, and rest for a while', async () => {
    await page.getByRole('tab', { name: 'Første møde' }).click()
    await page.getByLabel('Sted').fill('Biblioteket')
    await page.getByRole('tabpanel', { name: 'Første møde' }).getByLabel('Dato').fill(TODAY)
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(page.getByText('Biblioteket')).toBeVisible()
    await page.getByRole('tab', { name: 'Pause' }).click()
    await page.getByLabel('Hvorfor?').fill('Eksamen')
    await page.getByRole('button', { name: 'Sæt på pause' }).click()
    await expect(page.getByText('Eksamen')).toBeVisible()
    await page.getByRole('button', { name: 'Genoptag i dag' }).click()
  })

  await test.step('what was written wrong is put right in its place, and looked at as it was', async () => {
    await page.getByRole('tab', { name: 'Møde', exact: true }).click()
    await page.getByLabel('Note').fill('De gik en tur.')
    await page.getByRole('button', { name: 'Notér mødet' }).click()
    await page
      .getByRole('button', { name: /^Ret .*90 minutter/ })
      .first()
      .click()
    const form = page.getByRole('region', { name: 'Ret mødet' })
    await form.getByLabel('Minutter').fill('45')
    await form.getByRole('button', { name: 'Gem' }).click()
    const corrected = page.getByRole('button', { name: /^Ret .*45 minutter/ })
    await expect(corrected).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(corrected).toBeHidden()
    await page.getByRole('button', { name: 'Se en anden dag' }).click()
    await page.getByLabel('Hvilken dag?').fill(TODAY)
    await page.getByRole('button', { name: 'Vis' }).click()
    await expect(page.getByText(/^Sådan stod det/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Notér mødet' })).toBeHidden()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Tilbage til i dag' }).click()
  })

  await test.step('both are heard, and the gap between them is seen', async () => {
    await answer(page, mentee, '5')
    await answer(page, mentor, '2')
    await page.getByRole('tab', { name: 'Begge hørt' }).click()
    await expect(page.getByText('3 trin imellem').first()).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('an introduction leads to a traineeship', async () => {
    await page.getByRole('tab', { name: 'Støtte' }).click()
    await page.getByRole('button', { name: 'Tilføj: Formidlede kontakter' }).click()
    await page.getByLabel('Hvem eller hvor?').fill('en bager i Vollsmose')
    await page.getByRole('combobox', { name: 'Hvad kom der af det?' }).click()
    await page.getByRole('option', { name: 'praktik' }).click()
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Ret en bager i Vollsmose' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Hvad har du mærket?' }).fill('Hun ringede selv til bageren.')
    await page.keyboard.press('Enter')
    await expect(page.getByText('1 af 3 dele')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('the match closes as planned, for two reasons, and the list of a good ending begins', async () => {
    await page.getByRole('tab', { name: 'Afslutning' }).click()
    await page.getByRole('button', { name: 'Tilføj en årsag' }).click()
    await page.getByRole('button', { name: 'Afslut matchet' }).click()
    await expect(page.getByText('den aftalte tid er gået (begge), andet (begge)')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Tak til begge' }).click()
    await expect(page.getByText('7 skridt tilbage')).toBeVisible()
    await page.getByRole('button', { name: `Skriv ind: ${mentee}, ved afslutningen` }).click()
    await page.getByRole('combobox', { name: 'Hvad laver hun nu?' }).click()
    await page.getByRole('option', { name: 'i praktik' }).click()
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(page.getByText(/· i praktik/)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('everything about them is taken along as a file', async () => {
    const file = path.join(dataFolder, 'Parret.xlsx')
    await saveTo(app, file)
    await page.getByRole('button', { name: 'Gem som fil' }).click()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Gem som fil' }).click()
    await expect(page.getByText('Gemt som Parret.xlsx.')).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Gem som fil' })).toBeFocused()
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    for (const name of ['Møder og opfølgninger', 'Mål og behov', 'Sådan har de svaret'])
      await expect(page.getByRole('heading', { name })).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  })

  await test.step('their story is printed only when both have said yes', async () => {
    await goTo(page, `/stories/new/${place.split('/').at(-1)}`)
    await page.getByLabel('Overskrift').fill('Brød og blade (opdigtet)')
    await page.getByLabel(`${mentee} med egne ord`).fill('Hun kendte en bager.')
    await page.getByRole('button', { name: 'Gem fortællingen' }).click()
    const story = page.getByRole('region', { name: 'Brød og blade (opdigtet)' })
    await expect(story.getByText('venter på ja fra alle')).toBeVisible()
    const bothSayYes = async (purpose: string) => {
      for (const yes of [mentee, mentor].map((name) => `Hun siger ja: ${name}, ${purpose}`)) {
        await story.getByRole('button', { name: yes }).click()
        await page.getByRole('menu', { name: yes }).getByRole('menuitem', { name: 'kun fornavn' }).click()
      }
    }
    await bothSayYes('I håndbogen')
    await expect(story.getByText('kan trykkes')).toBeVisible()
    await story.getByLabel('Trykt i udgaven').fill('Mentorhåndbog 2026')
    await story.getByRole('button', { name: 'Notér' }).click()
    await story.getByRole('button', { name: `Træk tilbage: ${mentee}, I håndbogen` }).click()
    await expect(story.getByText('venter på ja fra alle')).toBeVisible()
    await expect(story.getByText(/Kald tilbage: Mentorhåndbog 2026/)).toBeVisible()
    await chooseMenu(app, 'undo')
    await expect(story.getByText('kan trykkes')).toBeVisible()
    const picture = { name: 'I haven.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(orange) }
    await story.locator('input[type=file]').setInputFiles(picture)
    await expect(story.getByRole('img', { name: 'Billedet til Brød og blade (opdigtet)' })).toBeVisible()
    await expect(story.getByText(/^Billedet trykkes først/)).toBeVisible()
    await bothSayYes('På billedet')
    await expect(story.getByText(/^Alle har sagt ja til billedet/)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('they come to an event and are not seated together', async () => {
    await goTo(page, '/events/new')
    await page.getByLabel('Hvad sker der?').fill('Fællesspisning')
    await page.getByLabel('Pladser ved hvert bord').fill('2')
    await page.getByRole('button', { name: 'Gem' }).click()
    await page.getByRole('heading', { name: 'Fællesspisning' }).waitFor()
    for (const name of [mentee, mentor]) {
      await page.getByRole('combobox', { name: 'Invitér' }).fill(name)
      await page.getByRole('option', { name }).first().click()
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Sæt på listen' }).click()
    for (const name of [mentee, mentor]) await page.getByLabel(`${name} kom`, { exact: true }).click()
    await expect(page.getByText('2 inviteret, 0 har sagt ja, 2 kom.')).toBeVisible()
    await expect(page.getByText('Bord 1')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('columnheader', { name: 'Underskrift' })).toBeVisible()
    await page.emulateMedia({ media: null })
  })

  await test.step('every page of it is sound in English, in the dark, and at 640 pixels', async () => {
    await dress(app, page, { dark: true, language: 'en' })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(640, 720))
    const places = [
      place,
      `/survey/${place.split('/').at(-1)}/mentor/pulse`,
      '/events',
      '/stories',
      '/thanks',
    ]
    for (const one of places) {
      await goTo(page, one)
      expect(await faultsOf(page), one).toEqual([])
      expect(await tooWide(page), one).toEqual([])
    }
  })
  expect(complaints).toEqual([])
})

/** Opens the match confirmed last, and tells its place. */
async function newestMatch(page: Page): Promise<string> {
  await goTo(page, '/matches')
  await page.getByRole('cell').getByRole('link').first().click()
  await page.getByRole('tab', { name: 'Begge hørt' }).waitFor()
  return page.evaluate(() => location.hash.slice(1))
}

/** Enters what she answered to the first questions, as it stands on her sheet. */
async function answer(page: Page, name: string, value: string): Promise<void> {
  await page.getByRole('tab', { name: 'Begge hørt' }).click()
  await page.getByRole('link', { name: `Skriv ind: ${name}, efter det første møde` }).click()
  await page
    .getByRole('radiogroup', { name: 'Hvordan er jeres møder?' })
    .getByLabel(value, { exact: true })
    .check()
  await page.getByLabel('Med dine egne ord').fill('Det er godt at ses.')
  await page.getByRole('button', { name: 'Gem svaret' }).click()
  await page.getByRole('tab', { name: 'Begge hørt' }).waitFor()
}
