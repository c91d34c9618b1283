import { expect, type Page } from '@playwright/test'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { run } from '../../tools/run.mjs'
import { killAll, openApp, PASSPHRASE, test, unlock } from './app'
import { followed, goTo } from './promises'
import { allWhyNot, rateDown } from './why-not'

test.setTimeout(4 * 60_000)

test('twelve women wait: a round is made, judged, compared and asked about, and nothing is lost', async () => {
  const dataFolder = await fs.mkdtemp(path.join(os.tmpdir(), 'office-'))
  await twelveWomenWait(dataFolder)
  const { app, page } = await openApp({ dataFolder })
  await unlock(page)
  await page.getByRole('link', { name: 'Matchrunder' }).click()
  await expect(page.getByText(/af 12 kvinder en mentor/)).toBeVisible()
  await page.getByRole('button', { name: 'Lav planen' }).click()
  await expect(page.getByRole('heading', { name: /^Matchrunde / })).toBeVisible()

  await test.step('two pins, one veto, each on one key', async () => {
    await press(pairs(page).nth(0), 'f')
    await expect(pairs(page).nth(0)).toContainText('Holdt fast')
    await press(pairs(page).nth(1), 'f')
    await expect(pairs(page).nth(1)).toContainText('Holdt fast')
    const third = (await pairs(page).nth(2).textContent()) ?? ''
    await press(pairs(page).nth(2), 'v')
    const reason = page.getByLabel('Din begrundelse')
    await expect(reason).toBeFocused()
    await reason.fill('De kender hinanden i forvejen.')
    await page.keyboard.press('Enter')
    await expect(page.locator('.plan-item', { hasText: third })).toHaveCount(0)
  })

  await test.step('a rating, and one woman left out of the round, each on one key', async () => {
    await press(pairs(page).nth(2), '+')
    await expect(pairs(page).filter({ hasText: 'vurderet +1' })).toHaveCount(1)
    const last = (await pairs(page).last().locator('strong').innerText()).trim()
    await press(pairs(page).last(), 'o')
    const out = page.getByRole('region', { name: 'Står over i denne runde' })
    await expect(out).toContainText(last)
    await out.getByRole('button').click()
    await expect(out).toHaveCount(0)
  })

  await test.step('a rule is set aside for one pair, with a reason', async () => {
    await pairs(page).last().click()
    await page.getByRole('article').getByRole('link').first().click()
    await page.getByRole('button', { name: /som et krav står i vejen for/ }).click()
    await page.getByRole('button', { name: 'Se bort fra et krav …' }).first().click()
    await page.getByLabel('Hvorfor kan der ses bort fra kravet').fill('De har aftalt at mødes på halvvejen.')
    await page
      .getByRole('button', { name: /^Se bort fra: / })
      .first()
      .click()
    await expect(page.getByLabel('Hvorfor kan der ses bort fra kravet')).toHaveCount(0)
  })

  await test.step('why not this mentor, or that one? Each has an answer', async () => {
    const answers = await allWhyNot(page)
    const said = answers.join('\n')
    expect(said).toMatch(/Der er omkring \d+ km mellem dem, og \S+ vil højst rejse \d+ km/)
    expect(said).toContain('har ikke plads til flere lige nu')
    expect(said).toContain('De har aftalt at mødes på halvvejen')
    await rateDown(
      page,
      answers.findIndex((one) => one.includes('er nummer 1 af')),
    )
  })

  await test.step('another policy is compared before anything changes', async () => {
    await openRound(page)
    await page.getByRole('button', { name: 'Prøv noget andet' }).click()
    await page.getByRole('radio', { name: 'De stærkeste par' }).click()
    await expect(page.getByText(/ville få en anden plads i planen/)).toBeVisible()
    await page.getByRole('button', { name: 'Annullér' }).click()
  })

  await test.step('three pairs are asked: one says no, two first meetings are set', async () => {
    await page.getByRole('button', { name: /^Lav \d+ forslag$/ }).click()
    await expect(page.getByRole('heading', { name: 'Matchforslag', level: 1 })).toBeVisible()
    const names = await page
      .locator('.proposal-item')
      .evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''))
    for (const name of names.slice(0, 3)) await noted(page, name, ['1', '3'], 'Spurgt')
    const no = page.getByRole('button', { name: 'Notér nej' })
    await expect(async () => {
      await press(item(page, names[2] ?? ''), 'n')
      await expect(no).toBeVisible({ timeout: 2000 })
    }).toPass()
    await page.getByRole('dialog').getByLabel('Med hendes egne ord').fill('Hun rejser væk i tre måneder.')
    await no.click()
    await expect(item(page, names[2] ?? '')).toContainText('Blev ikke til noget')
    for (const name of names.slice(0, 2)) await firstMeeting(page, name)
  })

  const promised =
    await test.step('what would help one who waits is followed, and opens what was promised', async () =>
      followed(page))

  await test.step('the power goes, and all is there', async () => {
    await killAll(app)
    const again = await openApp({ dataFolder })
    await unlock(again.page)
    await openRound(again.page)
    await expect(again.page.locator('.plan-item', { hasText: 'Holdt fast' })).toHaveCount(2)
    await again.page.getByRole('link', { name: 'Matchforslag' }).click()
    await expect(again.page.getByText(/Første møde \d/)).toHaveCount(2)
    await expect(again.page.getByText('Hun rejser væk i tre måneder.')).toBeVisible()
    await goTo(again.page, promised.place)
    const now = `Mulige mentorer nu: ${promised.mentors}`
    await expect(again.page.getByRole('heading', { name: now })).toBeVisible()
    await again.app.close()
  })
  await fs.rm(dataFolder, { recursive: true, force: true })
})

/** Makes the office in a process of its own, since the rooms are written for a bundler. */
async function twelveWomenWait(dataFolder: string): Promise<void> {
  const outDir = 'out/tests/twelve-women'
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'tests/desktop/twelve-women.ts', target: 'node20.18', outDir },
  })
  await run(process.execPath, [`${outDir}/twelve-women.js`, dataFolder, PASSPHRASE])
}

type Item = ReturnType<Page['locator']>

/** The pairs of the plan; those who wait are not among them. */
function pairs(page: Page): Item {
  return page.locator('.plan-item[aria-keyshortcuts^="F"]')
}

function item(page: Page, name: string): Item {
  return page.getByRole('article', { name, exact: true })
}

async function press(on: Item, key: string): Promise<void> {
  await on.focus()
  await on.press(key)
}

async function openRound(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Matchrunder' }).click()
  await page.getByRole('table', { name: 'Tidligere runder' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: /^Matchrunde / })).toBeVisible()
}

/** Notes steps of a proposal, each on its key, again where the list was just drawn anew: a step is noted once only. */
async function noted(page: Page, name: string, keys: readonly string[], stage: string): Promise<void> {
  await expect(async () => {
    for (const key of keys) await press(item(page, name), key)
    await expect(item(page, name)).toContainText(stage, { timeout: 2000 })
  }).toPass()
}

async function firstMeeting(page: Page, name: string): Promise<void> {
  await noted(page, name, ['2', '4'], 'Begge siger ja')
  await item(page, name).getByRole('button', { name: 'Begge har sagt ja: bekræft match' }).click()
  await page.getByLabel('Hvorfor netop de to?').fill('De kan hjælpe hinanden.')
  await page.getByRole('dialog').getByRole('button', { name: 'Begge har sagt ja: bekræft match' }).click()
  await page.getByRole('link', { name: 'Matchforslag' }).click()
  await item(page, name).getByRole('button', { name: 'Aftal første møde' }).click()
  await page.getByRole('dialog').getByLabel('Dato').fill('1.12.2026')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await expect(item(page, name)).toContainText('Første møde')
}
