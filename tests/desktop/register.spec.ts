import { expect, type ElectronApplication } from '@playwright/test'
import fs from 'node:fs'
import path from 'node:path'
import { chooseMenu, enterOffice, makeOffice, openSample, pasteCells, pickFolder, saveTo, test } from './app'
import { faultsOf } from './soundness'

test('the register beats a sheet at what sheets are good at', async ({ opened: { page } }) => {
  await openSample(page)
  await test.step('it is sorted, narrowed with counts that hold, and kept as a list', async () => {
    await page.getByRole('radio', { name: 'Linjer' }).press('ArrowRight')
    await page.getByRole('button', { name: 'Alder' }).click()
    await expect(page.getByRole('columnheader', { name: /^Alder/ })).toHaveAttribute('aria-sort', 'ascending')
    await page.getByRole('button', { name: 'Filtre' }).click()
    const choice = page.getByRole('checkbox', { name: /^31–90 dage/ })
    const count = /\((\d+)\)/.exec((await page.getByText(/^31–90 dage/).textContent()) ?? '')?.[1]
    await choice.check()
    await page.keyboard.press('Escape')
    await expect(page.getByText(`${count} af `)).toBeVisible()
    await page.getByRole('button', { name: 'Lister' }).click()
    await page.getByLabel('Gem som liste').fill('Har ventet en tid')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Ryd alle filtre' }).click()
    await page.getByRole('button', { name: 'Lister' }).click()
    await page.getByRole('button', { name: 'Har ventet en tid', exact: true }).click()
    await expect(page.getByText(`${count} af `)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
  await test.step('women are picked by keyboard', async () => {
    await page.getByRole('grid').focus()
    for (const key of ['ArrowDown', 'Space', 'ArrowDown', 'Space']) await page.keyboard.press(key)
    await expect(page.getByText('2 valgt')).toBeVisible()
  })
  await test.step('and get a letter each, with what is missing told before', async () => {
    await page.getByRole('button', { name: 'Breve…' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Lav 2 som én fil' })).toBeEnabled()
    expect(await faultsOf(page)).toEqual([])
  })
})

test('a woman written down twice becomes one, and two again', async ({ opened: { app, page } }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Ny henvendelse' }).click()
  await page.getByLabel('Fornavn').fill('Tkachenko')
  await page.getByLabel('Efternavn').fill('Halyna')
  await expect(page.getByText('Hun står måske allerede i registeret')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('button', { name: 'Skrevet ind to gange?' }).click()
  const pair = page.getByRole('region', { name: 'Halyna Tkachenko · Tkachenko Halyna' })
  await expect(pair).toContainText('for- og efternavn byttet om')
  await pair.getByRole('button', { name: 'Det er den samme' }).click()
  await expect(pair.getByRole('radio', { name: /Tkachenko/ }).first()).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await pair.getByRole('button', { name: 'Læg sammen' }).press('Enter')
  await expect(pair).toHaveCount(0)
  await expect(page.locator('section.card a:focus')).toBeVisible()
  await chooseMenu(app, 'undo')
  await expect(pair).toHaveCount(1)
})

/** An invented list as a new user has it: one woman twice, a word nobody knows, and a row without a day of birth that is one. */
const HEADINGS = ['Fornavn', 'Efternavn', 'Født', 'Tlf.', 'By', 'Rolle', 'Tilmeldt', 'Interesser']
const HER_LIST = [
  HEADINGS,
  ['Halyna', 'Opdigtet', '3-2-1980', '00 00 10 01', 'Århus C', 'mentee', '12-1-2026', 'strik, guitarspil'],
  ['Galina', 'Opdigtet', '3-2-1980', '00 00 10 01', 'Århus C', 'mentee', '12-1-2026', ''],
  ['Karen', 'Prøvesen', '1.5.1971', '00 00 10 03', 'Odense C', 'mentor', '5-2-2026', 'guitarspil'],
  ['Uden', 'Dag', '31.2.80', '', '', 'mentee', '12-1-2026', ''],
]
const NEXT_MONTH = [
  [...HEADINGS, 'E-mail'],
  ['Karen', 'Prøvesen', '1.5.1971', '00 00 99 99', 'Odense C', 'mentor', '5-2-2026', '', 'karen@example.com'],
]

const EARLIER_MATCHES = [
  ['Mentor', 'Mentee', 'Startdato', 'Slutdato', 'Årsag'],
  ['Karen Prøvesen', 'Halyna Opdigtet', '1-3-2026', '1-9-2026', 'målet nået'],
  ['Karen Prøvesen', 'Nina Ukendt', '1-3-2026', '', ''],
]

test('a new user’s first hour: a sheet in, duplicates merged, a list out, and everything taken out again', async ({
  opened: { app, page, dataFolder },
}) => {
  test.setTimeout(120_000)
  await makeOffice(page)
  await enterOffice(page)
  await test.step('cells are pasted, a word is explained, and the list comes in', async () => {
    await chooseMenu(app, 'import')
    await page.getByRole('button', { name: 'Vælg fil…' }).waitFor()
    await pasteCells(page, HER_LIST)
    await expect(page.getByRole('row', { name: /^5 Uden/ })).toContainText('kan ikke læses som en dato')
    await page
      .getByRole('row', { name: /^3 Galina/ })
      .getByRole('button', { name: /en anden kvinde/ })
      .click()
    await page.getByRole('combobox', { name: '»guitarspil« betyder' }).fill('spille')
    await page.getByRole('option', { name: 'at spille musik' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByText('læses som »at spille musik«')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Hent 3 kvinder' }).click()
    await expect(page.getByText('3 kvinder', { exact: true })).toBeVisible()
  })
  await test.step('next month’s list changes only what she ticks, and one row of it is taken back', async () => {
    await chooseMenu(app, 'import')
    await pasteCells(page, NEXT_MONTH)
    const karen = page.getByRole('row', { name: /^2 Karen/ })
    await karen.getByRole('checkbox', { name: /karen@example.com/ }).click()
    await page.getByRole('button', { name: 'Opdatér 1 kvinde' }).click()
    await expect(page.getByText('3 kvinder', { exact: true })).toBeVisible()
    await chooseMenu(app, 'import')
    const imports = page.getByRole('group', { name: 'Indsatte celler' })
    await expect(imports.first()).toContainText('1 opdateret')
    await imports.first().getByRole('button', { name: 'Vis rækkerne' }).click()
    expect(await faultsOf(page)).toEqual([])
    await imports
      .first()
      .getByRole('button', { name: /Karen Prøvesen/ })
      .click()
    await expect(imports.first()).toContainText('1 taget tilbage')
  })
  await test.step('matches of earlier days come in from a list, and what does not fit is told', async () => {
    await pasteCells(page, EARLIER_MATCHES)
    await expect(page.getByRole('radio', { name: 'Match' })).toBeChecked()
    await expect(page.getByRole('row', { name: /^3 Nina/ })).toContainText('står ikke i kontoret')
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Hent 1 match' }).click()
    await page.getByText('Afsluttede', { exact: true }).click()
    await expect(page.getByRole('link', { name: /Karen Prøvesen/ })).toBeVisible()
  })
  await test.step('the two records of one woman become one', async () => {
    await page.evaluate(() => void (location.hash = '#/duplicates'))
    const pair = page.getByRole('region', { name: /Halyna Opdigtet/ })
    await pair.getByRole('button', { name: 'Det er den samme' }).click()
    await pair.getByRole('button', { name: 'Læg sammen' }).click()
    await expect(pair).toHaveCount(0)
  })
  await test.step('the list goes out under English headings, with telephone numbers unspoilt', async () => {
    const file = path.join(dataFolder, 'women.csv')
    await saveTo(app, file)
    await page.evaluate(() => void (location.hash = '#/register'))
    await page.getByRole('button', { name: 'Gem som fil' }).click()
    const dialog = page.getByRole('dialog', { name: 'Gem som fil' })
    await dialog.getByRole('combobox', { name: 'Filtype' }).click()
    await page.getByRole('option', { name: /\.csv/ }).click()
    await dialog.getByRole('combobox', { name: 'Overskrifternes sprog' }).click()
    await page.getByRole('option', { name: 'Engelsk' }).click()
    expect(await faultsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Gem som fil' }).click()
    await expect.poll(() => fs.existsSync(file)).toBe(true)
    const [headings, ...rows] = fs.readFileSync(file, 'utf8').trim().split('\r\n')
    expect(headings).toContain('First name;Last name')
    expect(rows).toHaveLength(2)
    expect(rows.join()).toContain(';00 00 10 03;')
  })
  await test.step('everything is taken out, and a page of its own reads it', async () => {
    await pickFolder(app, dataFolder)
    await page.evaluate(() => void (location.hash = '#/settings'))
    await page.getByRole('button', { name: 'Vælg, hvor mappen skal ligge…' }).click()
    await expect(page.getByText(/ligger nu i mappen/)).toBeVisible()
    const folder = fs.readdirSync(dataFolder).find((name) => name.startsWith('Alt fra kontoret')) ?? ''
    expect(await readBy(app, path.join(dataFolder, folder, 'laes.html'), 'Prøvesen')).toContain(
      'Karen Prøvesen',
    )
  })
})

/** What a browser without us, and without a network, shows when it opens the page and looks for these words. */
async function readBy(app: ElectronApplication, file: string, words: string): Promise<string> {
  return app.evaluate(
    async ({ BrowserWindow }, asked) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { partition: 'reader', sandbox: true },
      })
      await window.loadFile(asked.file)
      const shown: unknown = await window.webContents.executeJavaScript(
        `at('find').value = ${JSON.stringify(asked.words)}; at('find').dispatchEvent(new Event('input')); at('records').innerText`,
      )
      window.destroy()
      return String(shown)
    },
    { file, words },
  )
}
