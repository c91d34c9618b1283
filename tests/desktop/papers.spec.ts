import { expect, type Page } from '@playwright/test'
import fs from 'node:fs/promises'
import path from 'node:path'
import { hasQueues, openQueue, type Queue } from '../commands/print-queue'
import { orange } from '../documents/press'
import { openSample, saveTo, test, type Opened } from './app'
import { faultsOf } from './soundness'

test.setTimeout(3 * 60_000)

/** The printer of this journey; null where no queue can be opened. */
let queue: Queue | null = null

test.beforeAll(async () => {
  if (!hasQueues) return
  queue = await openQueue('kontor')
  process.env['CUPS_SERVER'] = queue.server
})

test.afterAll(async () => {
  delete process.env['CUPS_SERVER']
  await queue?.close()
})

test('the office writes its own words, prints a year in one go and finds every copy again', async ({
  opened,
}) => {
  const { app, page, dataFolder } = opened
  await openSample(page)

  await test.step('her own words stand on the page at once, and a fault is told', async () => {
    await goTo(page, '/wording/handbook/da')
    const words = page.getByLabel('Teksten', { exact: true })
    await words.fill((await words.inputValue()).replaceAll('Håndbog for mentorer', '{{mentor.ukendt}}'))
    await expect(page.getByText('pladsholderen »mentor.ukendt« findes ikke').first()).toBeVisible()
    await words.fill((await words.inputValue()).replaceAll('{{mentor.ukendt}}', 'Mentorbogen'))
    await expect(page.getByRole('img', { name: 'Side 1', exact: true })).toContainText('Mentorbogen')
    expect(await faultsOf(page)).toEqual([])
    await putInPicture(page)
    await page.getByRole('button', { name: 'Gem som ny version' }).click()
    await expect(page.getByRole('button', { name: 'Tilbage til den leverede tekst' })).toBeVisible()
  })

  await test.step('a year of handbooks goes into one file, and what she has not allowed is told before', async () => {
    const file = path.join(dataFolder, 'haandboeger.pdf')
    await saveTo(app, file)
    await goTo(page, '/batch/handbook')
    await page.getByRole('combobox', { name: 'Periode' }).click()
    await page
      .getByRole('option', { name: /^Hele / })
      .first()
      .click()
    await page.getByRole('row').nth(20).waitFor()
    await expect(page.getByText('fordi hun ikke har givet samtykke').first()).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: /^Lav [2-9]\d som én fil$/ }).click()
    await expect(page.getByText(/ er lavet\.$/)).toBeVisible({ timeout: 60_000 })
    expect((await fs.readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  await test.step('each copy is in the register, with her own words in it', async () => {
    await goTo(page, '/copies')
    await page.getByText(/^Alle \(/).click()
    expect(await faultsOf(page)).toEqual([])
    await page
      .getByRole('row', { name: /Håndbog for mentorer.*2026\.\d-1/ })
      .first()
      .getByRole('link')
      .click()
    await expect(page.getByRole('img', { name: 'Side 1', exact: true })).toContainText('Mentorbogen')
  })

  if (queue !== null) await printsABooklet(opened, queue)

  await test.step('a story is taken back, and every copy that holds it is named', async () => {
    await goTo(page, '/stories')
    const yes = page.getByRole('button', { name: /^Træk tilbage: .*, I håndbogen$/ }).first()
    const [, name = ''] = /^Træk tilbage: (.*), /.exec((await yes.getAttribute('aria-label')) ?? '') ?? []
    await yes.click()
    await goTo(page, '/copies')
    const taken = page.getByText(new RegExp(`^${name} tog samtykket tilbage .*: Trykke hendes fortælling`))
    await expect(taken.first()).toBeVisible()
    await page
      .getByRole('row', { name: /2026\.\d-1/ })
      .first()
      .getByRole('link')
      .click()
    await expect(page.getByText(/Eksemplaret må ikke laves igen/)).toBeVisible()
  })

  for (const place of ['/print', '/print/first-meeting-cards', '/print/address-labels'])
    await test.step(`${place} can be used by everyone`, async () => {
      await goTo(page, place)
      await page.getByLabel('Udgave').first().waitFor()
      expect(await faultsOf(page)).toEqual([])
    })
})

/** One of the office's own pictures, cut to a square, stands on the page before the words are kept. */
async function putInPicture(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Indsæt et billede' }).click()
  const ask = page.getByRole('dialog')
  const picture = { name: 'Kaffe i haven.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(orange) }
  await page.locator('input[type=file]').setInputFiles(picture)
  await ask.getByText('Kvadrat').click()
  await expect(ask.getByRole('button', { name: 'Sæt ind' })).toBeDisabled()
  await ask.getByLabel('Hvad viser billedet?').fill('En appelsin')
  expect(await faultsOf(page)).toEqual([])
  await ask.getByRole('button', { name: 'Sæt ind' }).click()
  await expect(page.getByLabel('Teksten', { exact: true })).toHaveValue(
    /!picture kaffe-i-haven width=100 alt="En appelsin"/,
  )
  await expect(page.locator('.wording-pages image').first()).toHaveAttribute('href', /^blob:/)
}

/** A booklet goes to the printer, and the copy made again from the register is the same to the byte. */
async function printsABooklet({ app, page, dataFolder }: Opened, { given }: Queue): Promise<void> {
  let printed: Uint8Array = new Uint8Array()
  let number = ''

  await test.step('a booklet is printed, after the paper it takes was told', async () => {
    await goTo(page, '/print/handbook')
    await page.getByRole('button', { name: 'Send til printer' }).click()
    const ask = page.getByRole('dialog')
    await expect(ask.getByText(/Ark A4: \d+, trykt på begge sider og foldet/)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await ask.getByRole('button', { name: 'Send til printer' }).click()
    const job = await given()
    expect(job.options).toEqual(
      expect.arrayContaining(['sides=two-sided-short-edge', 'media=iso_a4_210x297mm']),
    )
    expect(job.title).toMatch(/^Håndbog for mentorer \d{4}-\d{4}$/)
    number = job.title.slice(-9)
    printed = job.bytes
  })

  await test.step('the copy is made again byte for byte', async () => {
    const file = path.join(dataFolder, 'igen.pdf')
    await saveTo(app, file)
    await goTo(page, '/copies')
    await page.getByText(/^Alle \(/).click()
    await page.getByRole('link', { name: number, exact: true }).click()
    await page.getByRole('button', { name: 'Gem som PDF …' }).click()
    await expect(page.getByText(/^Gemt som /).last()).toBeVisible()
    expect(new Uint8Array(await fs.readFile(file))).toEqual(printed)
  })
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.waitForTimeout(500)
}
