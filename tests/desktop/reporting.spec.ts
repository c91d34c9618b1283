import { expect, type Page } from '@playwright/test'
import fs from 'node:fs'
import path from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { openSample, saveTo, test } from './app'
import { fiveDivisions } from './built'
import { complaintsOf } from './soundness'

const FUNDERS = 'resources/sample/funder.xlsx'

test.setTimeout(4 * 60_000)

test('a quarter is made ready, written, sealed and corrected, and five divisions become one picture', async ({
  opened,
}) => {
  const { app, page, dataFolder } = opened
  const complaints = complaintsOf(page)
  await openSample(page)

  await test.step('what is missing is filled in or let stand, until the list is empty', async () => {
    await goTo(page, '/readiness')
    await expect(page.getByRole('status')).toContainText('bør ses efter')
    const first = page.getByRole('textbox', { name: /^Fødselsdato for / }).first()
    await first.fill('3-2-1980')
    await expect(page.getByRole('status')).toContainText('bør ses efter')
    const accept = page.getByRole('button', { name: /(rigtigt sådan|ønsket at sige det) … / })
    for (let left = await accept.count(); left > 0; left -= 1) {
      await accept.first().click()
      await page.getByLabel('Hvorfor må det stå?').fill('Set efter med de to.')
      await page.getByRole('button', { name: /^Lad (den|alle \d+) stå$/ }).click()
      await expect(accept).toHaveCount(left - 1)
    }
    await expect(page.getByText('Alt er på plads.')).toBeVisible()
  })

  const sealed = path.join(dataFolder, 'forseglet.pdf')
  await test.step('the office writes its words and seals the report', async () => {
    await goTo(page, '/report')
    await page.getByLabel('Det gik godt').fill('Femten par mødtes til fælles kaffe.')
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    await page.getByRole('button', { name: 'Forsegl rapporten' }).click()
    await page.getByRole('button', { name: 'Forsegl nu' }).click()
    await expect(page.getByText(/^Forseglet .* Definitioner: udgave/)).toBeVisible({ timeout: 60_000 })
    await save(page, sealed)
  })

  await test.step('a word written afterwards changes nothing that was sealed', async () => {
    await page.getByLabel('Det gik godt').fill('Noget helt andet.')
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    const again = path.join(dataFolder, 'igen.pdf')
    await save(page, again)
    expect(fs.readFileSync(again).equals(fs.readFileSync(sealed))).toBe(true)
  })

  await test.step('a woman is made anonymous, and still nothing changes', async () => {
    await goTo(page, '/settings')
    const first = page.getByRole('checkbox', { name: /^Vælg / }).first()
    const name = (await first.getAttribute('aria-label'))?.replace('Vælg ', '') ?? ''
    await first.check()
    await page.getByRole('button', { name: 'Gør 1 kvinde anonym…' }).click()
    await page.getByLabel('Skriv »farvel« for at gå videre').fill('farvel')
    await page.getByRole('button', { name: 'Gør hende anonym', exact: true }).click()
    await expect(page.getByText(/^1 kvinde er gjort anonym/)).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(name, { exact: true })).toHaveCount(0)
    await goTo(page, '/report')
    const afterwards = path.join(dataFolder, 'bagefter.pdf')
    await save(page, afterwards)
    expect(fs.readFileSync(afterwards).equals(fs.readFileSync(sealed))).toBe(true)
  })

  await test.step('a meeting is corrected after the seal, the reason is given, and the next report says so', async () => {
    const { which } = await quarterShown(page)
    await page.getByRole('button', { name: 'Vis listen bag: Møder', exact: true }).click()
    await page.getByRole('dialog').getByRole('link').first().click()
    const inQuarter = [1, 2, 3].map((month) => 3 * (which.quarter - 1) + month).join('|')
    await page
      .getByRole('button', { name: new RegExp(`^Ret \\d+\\.(${inQuarter})\\.${which.year} mødtes`) })
      .first()
      .click()
    const correction = page.locator('.match-log-correction')
    await correction.getByLabel('Minutter').fill('360')
    await correction.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(correction).toHaveCount(0)
    await goTo(page, '/report')
    const corrections = page.getByRole('table', { name: 'Rettet siden rapporten blev forseglet' })
    await expect(corrections).toContainText('Timer sammen')
    await page.getByLabel('Hvorfor er tallene rettet?').fill('Tastefejl')
    await page.getByRole('button', { name: 'Fortæl rettelsen' }).click()
    await expect(page.getByText(/^Rettet .*: Tastefejl$/)).toBeVisible()
    await page.getByRole('combobox', { name: 'Kvartal' }).click()
    await page.getByRole('option').first().click()
    await page.getByRole('radiogroup', { name: 'Vis' }).getByText('Rapporten').click()
    await expect(page.locator('.sheets')).toContainText('Tastefejl', { timeout: 60_000 })
    await page.getByRole('combobox', { name: 'Kvartal' }).click()
    await page.getByRole('option').nth(1).click()
    await page.getByRole('radiogroup', { name: 'Vis' }).getByText('Tal').click()
  })

  await test.step("a funder's own spreadsheet is pointed at once, and filled", async () => {
    await page.locator('input[accept=".xlsx,.xlsm"]').setInputFiles(FUNDERS)
    await page.getByRole('button', { name: 'B7: tom' }).click()
    await page.getByRole('combobox', { name: 'Hvad skal der stå i B7?' }).fill('Mentees i alt')
    await page.getByRole('option', { name: 'Mentees i alt' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(page.getByText('1 celle udfyldes')).toBeVisible()
    const filled = path.join(dataFolder, 'skema.xlsx')
    await saveTo(app, filled)
    await page.getByRole('button', { name: /^Udfyld for/ }).click()
    await expect.poll(() => fs.existsSync(filled), { timeout: 60_000 }).toBe(true)
    const [sheet] = await readWorkbook(filled)
    expect(sheet?.data[6]?.slice(0, 2)).toEqual(['Mentees i kvartalet', expect.any(Number)])
  })

  await test.step('five divisions send their files, one of them changed on the way', async () => {
    await goTo(page, '/network')
    await page.getByLabel('Netværkets navn').fill('Opdigtet netværk')
    await page.getByRole('button', { name: 'Lav netværkets nøgler' }).click()
    const invitation = await page.getByLabel('Invitation til afdelingerne').inputValue()
    const { fileOfDivision } = await fiveDivisions()
    const { today, which } = await quarterShown(page)
    const files: Buffer[] = []
    for (const at of [0, 1, 2, 3, 4])
      files.push(Buffer.from(await fileOfDivision(invitation, { at, today, which, women: 40 })))
    for (const [at, file] of files.entries()) {
      await expect(page.getByText('mangler', { exact: true })).toHaveCount(5 - at)
      if (at === 4) {
        const changed = Buffer.from(file.toString('utf8').replace('Esbjerg', 'Esbjærg'))
        await receive(page, changed)
        await expect(page.getByText('Filen er ændret, siden afdelingen underskrev den').first()).toBeVisible()
      }
      await receive(page, file)
    }
    await expect(page.getByText('mangler', { exact: true })).toHaveCount(0)
    const sideBySide = page.getByRole('table', { name: 'Side om side' })
    await expect(sideBySide.getByRole('columnheader')).toHaveText([
      'Tal',
      'København',
      'Tingbjerg',
      'Århus',
      'Odense',
      'Esbjerg',
      'Hele netværket',
    ])
  })

  await test.step('the office sees how it goes, and opens the women behind a number', async () => {
    await goTo(page, '/figures')
    await expect(page.getByRole('img', { name: /^Er det tiden værd/ })).toBeVisible()
    await page.getByText('Tallene bag, og hvad de betyder').first().click()
    await page
      .getByRole('button', { name: /Vis listen bag/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toContainText('Bag tallet')
  })
  expect(complaints).toEqual([])

  async function save(shown: Page, file: string): Promise<void> {
    await saveTo(app, file)
    await shown.getByRole('button', { name: 'Gem rapporten (PDF)' }).click()
    await expect.poll(() => fs.existsSync(file), { timeout: 60_000 }).toBe(true)
  }
})

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), place)
}

async function receive(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'afdeling.figures', mimeType: 'application/octet-stream', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
}

/** The quarter that the page shows, and a day on which it was over. */
async function quarterShown(page: Page) {
  const shown = await page.getByLabel('Kvartal', { exact: true }).first().inputValue()
  const [quarter = 1, year = 2026] = shown.match(/\d+/g)?.map(Number) ?? []
  const today = `${quarter === 4 ? year + 1 : year}-${String(((quarter * 3) % 12) + 1).padStart(2, '0')}-15`
  return { today, which: { year, quarter } }
}
