import { expect, type Page } from '@playwright/test'
import fs from 'node:fs'
import path from 'node:path'
import {
  chooseMenu,
  enterOffice,
  goToRegister,
  killAll,
  makeOffice,
  openApp,
  saveTo,
  test,
  unlock,
} from './app'
import { laterList, ownList } from './own-list'
import {
  checkPdf,
  missingPrograms,
  pagesOfPdf,
  readByLibreOffice,
  sheetsByLibreOffice,
  textOfPdf,
} from './programs'

const missing = missingPrograms()
test.skip(missing.length > 0, `skipped: ${missing.join(', ')} is not installed`)
test.setTimeout(5 * 60_000)

test('from her own list to a handbook and a report, and nothing is lost when the power goes', async ({
  opened,
}) => {
  const { app, page, dataFolder } = opened
  const folder = path.join(dataFolder, 'her-files')
  fs.mkdirSync(folder)
  const first = sheetsByLibreOffice(folder, 'liste', ownList())
  const later = sheetsByLibreOffice(folder, 'senere', laterList())
  await makeOffice(page)
  await enterOffice(page)

  await test.step('her list comes in, is taken back, and comes in again', async () => {
    await chooseMenu(app, 'import')
    await readIn(page, first.xlsx)
    await expect(page.getByText('38 nye kvinder')).toBeVisible()
    await expect(page.getByText('1 er kendt i forvejen')).toBeVisible()
    await expect(page.getByRole('row', { name: /Uden/ })).toContainText('gives tilbage')
    await page.getByRole('button', { name: 'Hent 38 kvinder' }).click()
    await expect(page.getByText('38 kvinder', { exact: true })).toBeVisible()
    await chooseMenu(app, 'undo')
    await expect(page.getByRole('heading', { name: 'Ingen kvinder på kontoret endnu' })).toBeVisible()
    await chooseMenu(app, 'import')
    await readIn(page, first.xlsx)
    await expect(page.getByText('38 nye kvinder')).toBeVisible()
    await expect(page.getByRole('row', { name: /Uden/ })).toContainText('gives tilbage')
    await expect(page.getByRole('status').filter({ hasText: 'Læser' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Hent 38 kvinder' }).click()
    await expect(page.getByText('38 kvinder', { exact: true })).toBeVisible()
  })

  await test.step('the next list, from an older program, adds only whom she did not have', async () => {
    await chooseMenu(app, 'import')
    await readIn(page, later.csv)
    await page.getByRole('button', { name: 'Hent 1 kvinde', exact: true }).click()
    await expect(page.getByText('39 kvinder', { exact: true })).toBeVisible()
    await open(page, 'Ærøline Åkjær')
  })

  await test.step('both women are interviewed and evaluated', async () => {
    await takeIn(page, 'Karen Opdigtet-Østergård', 'Jeg har selv haft en god mentor.')
    await takeIn(page, 'Åse Prøvesen', 'Jeg vil arbejde som regnskabsassistent.')
  })

  await test.step('a mentor is proposed and the match confirmed', async () => {
    await page.getByRole('button', { name: 'Gå til matchning' }).click()
    const proposal = page.getByRole('article', { name: 'Karen Opdigtet-Østergård' })
    await proposal.getByRole('button', { name: 'Begge har sagt ja: bekræft match' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Hvorfor netop de to?').fill('De bor tæt på hinanden og holder af keramik.')
    await dialog.getByRole('button', { name: 'Begge har sagt ja: bekræft match' }).click()
    await expect(
      page.getByRole('heading', { name: 'Åse Prøvesen og Karen Opdigtet-Østergård' }),
    ).toBeVisible()
  })

  await test.step('the mentor gets a handbook of her own', async () => {
    const file = path.join(folder, 'håndbog.pdf')
    await saveTo(app, file)
    await page.getByRole('button', { name: 'Mentorhåndbog' }).click()
    await page.getByRole('img', { name: 'Side 12' }).waitFor({ timeout: 60_000 })
    await choose(page, 'Udgave', 'Kontorprinter, enkeltsider')
    await page.getByRole('button', { name: 'Gem som PDF' }).click()
    await expect(page.getByText('håndbog.pdf')).toBeVisible()
    checkPdf(file)
    const { count, width, height } = pagesOfPdf(file)
    expect(count).toBeGreaterThanOrEqual(12)
    expect([width, height]).toEqual([148, 210])
    expect(textOfPdf(file)).toContain('Karen Opdigtet-Østergård')
  })

  await test.step('the quarter is reported, and the file says what the page says', async () => {
    const file = path.join(folder, 'rapport.xlsx')
    await saveTo(app, file)
    await chooseMenu(app, 'report')
    await page.getByLabel('Kvartal', { exact: true }).first().click()
    await page.getByRole('option').first().click()
    await page.getByText('Internt', { exact: true }).click()
    await expect(page.getByText('Den interne udgave viser de sande tal')).toBeVisible()
    await expect(page.getByRole('row', { name: /^Deltagere i alt/ })).toContainText('39')
    const shown = await figuresShown(page)
    await page.getByRole('button', { name: 'Gem som Excel' }).click()
    await expect(page.getByText('rapport.xlsx')).toBeVisible()
    const read = new Map(readByLibreOffice(file, 'Definitioner').map(([, name, , now]) => [name, now]))
    expect(shown.length).toBeGreaterThanOrEqual(20)
    for (const [name, now] of shown) expect(`${name}: ${read.get(name)}`).toBe(`${name}: ${now}`)
  })

  await test.step('the power goes, and everything is there when it is back', async () => {
    await killAll(app)
    const again = await openApp({ dataFolder })
    await unlock(again.page)
    await goToRegister(again.page)
    await expect(again.page.getByText('39 kvinder', { exact: true })).toBeVisible()
    await chooseMenu(again.app, 'matches')
    await again.page.getByRole('link', { name: 'Åse Prøvesen · Karen Opdigtet-Østergård' }).click()
    await expect(again.page.getByText('De bor tæt på hinanden og holder af keramik.')).toBeVisible()
    await again.page.getByRole('link', { name: 'Åse Prøvesen' }).click()
    await again.page.getByRole('tab', { name: 'Samtaler' }).click()
    await expect(again.page.getByText('Jeg vil arbejde som regnskabsassistent.')).toBeVisible()
    await again.app.close()
  })
})

async function readIn(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('heading', { name: 'Hvad sker der med rækkerne?' }).waitFor()
}

/** Finds the one woman of that name and opens her. */
async function open(page: Page, name: string): Promise<void> {
  await page.getByLabel('Søg navn, arbejde, ønsker, noter').fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
  await page.getByRole('heading', { name, level: 2 }).waitFor()
}

/** The talk at which she is taken in, and the coordinator's evaluation after it. */
async function takeIn(page: Page, name: string, motive: string): Promise<void> {
  await open(page, name)
  await page.getByRole('button', { name: 'Hold samtale' }).click()
  await page.getByText('arbejde', { exact: true }).click()
  await page.getByLabel('Hvorfor vil hun være med?').fill(motive)
  await choose(page, 'Holder af', 'keramik')
  await page.getByRole('button', { name: 'Gem samtalen' }).click()
  await page.getByRole('button', { name: 'Skriv vurdering' }).click()
  await page.getByLabel('Faglig vurdering').fill('Har et fag og ved, hvor hun vil hen.')
  await page.getByLabel('Personlig vurdering').fill('Åben og rolig; vil trives med en, der lytter.')
  await page.getByLabel('Hun er klar til at blive matchet').check()
  await page.getByRole('button', { name: 'Gem vurderingen' }).click()
  await page.getByRole('heading', { name, level: 2 }).waitFor()
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
  await page.keyboard.press('Escape')
}

/** Name and figure of this period, for each row whose figure is a plain number. */
async function figuresShown(page: Page): Promise<[string, string][]> {
  const rows = await page.getByRole('row').all()
  const told = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()))
  return told.flatMap(([name, now]) =>
    name !== undefined && now !== undefined && /^\d+$/.test(now) ? [[name.trim(), now]] : [],
  )
}
