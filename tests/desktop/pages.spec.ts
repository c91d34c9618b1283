import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { chooseMenu, enterOffice, makeOffice, openSample, test, windowAfter } from './app'
import { complaintsOf, dress, faultsOf, tooWide } from './soundness'

test.setTimeout(6 * 60_000)

const LOOKS = [
  { dark: false, language: 'da' },
  { dark: true, language: 'en' },
] as const

test('every page of an office at work is sound in light and dark, and fits 640 pixels', async ({
  opened,
}) => {
  const { app, page } = opened
  const complaints = complaintsOf(page)
  await openSample(page)
  const places = await placesOf(page)
  for (const look of LOOKS) {
    await dress(app, page, look)
    for (const place of places) await test.step(`${place} ${look.language}`, () => isSound(page, place))
    for (const dialog of DIALOGS) await test.step(dialog.name, () => isSoundOpened(app, page, dialog))
  }
  await resize(app, 640)
  for (const place of places) {
    await goTo(page, place)
    expect(await tooWide(page), place).toEqual([])
  }
  expect(complaints).toEqual([])
})

test('the doors of the office are sound too: start, recovery sheet, lock', async ({ opened }) => {
  const { app, page } = opened
  const complaints = complaintsOf(page)
  await bothLooks(app, page)
  await makeOffice(page)
  await page.getByRole('heading', { name: 'Gendannelsesark for København' }).waitFor()
  await bothLooks(app, page)
  await enterOffice(page)
  await bothLooks(app, page)
  await chooseMenu(app, 'lock')
  const locked = await windowAfter(app, page)
  await locked.getByRole('heading', { name: 'København er låst' }).waitFor()
  await bothLooks(app, locked)
  expect(complaints).toEqual([])
})

/** Every place there is, with a woman and a match of the sample office where one is needed. */
async function placesOf(page: Page): Promise<string[]> {
  await goTo(page, '/register')
  await page.getByRole('option').first().click()
  const woman = await page.evaluate(() => location.hash.slice('#/register/'.length))
  await goTo(page, '/waiting')
  const waiting = await page.getByRole('cell').getByRole('link').first().getAttribute('href')
  await goTo(page, '/matches')
  const why = String(waiting).replace('#/matching', '/waiting')
  const match = await page.getByRole('cell').getByRole('link').first().getAttribute('href')
  return [
    '/register',
    `/register/${woman}`,
    '/enquiry',
    `/interview/${woman}/mentee`,
    `/evaluation/${woman}/mentee`,
    '/waiting',
    '/matching',
    why,
    '/wanted',
    '/proposals',
    '/calibration',
    String(waiting).replace('#', ''),
    '/matches',
    String(match).replace('#', ''),
    '/print',
    '/copies',
    '/batch',
    '/wording/agreement/da',
    '/print/first-meeting-cards',
    '/print/address-labels',
    `/print/profile/${woman}`,
    '/report',
    '/readiness',
    '/figures',
    '/network',
    '/import',
    '/settings',
    '/history',
    '/help',
    '/about',
    '/nowhere',
  ]
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect(page.getByRole('status').filter({ hasText: '…' })).toHaveCount(0, { timeout: 60_000 })
}

async function isSound(page: Page, place: string): Promise<void> {
  await goTo(page, place)
  expect(await faultsOf(page)).toEqual([])
}

type Dialog = {
  readonly name: string
  readonly open: (app: ElectronApplication, page: Page) => Promise<void>
}

const DIALOGS: readonly Dialog[] = [
  {
    name: 'confirming a match',
    open: async (_app, page) => {
      await goTo(page, '/waiting')
      await page
        .getByRole('row')
        .filter({ hasNotText: /ingen endnu|none yet/ })
        .getByRole('link')
        .first()
        .click()
      await page
        .getByRole('button', { name: /bekræft match|confirm the match/ })
        .first()
        .click()
    },
  },
  {
    name: 'the women behind a figure',
    open: async (_app, page) => {
      await goTo(page, '/report')
      await page
        .getByRole('button', { name: /Vis listen bag|Show the list/ })
        .first()
        .click()
    },
  },
  {
    name: 'restoring a backup',
    open: async (_app, page) => {
      await goTo(page, '/settings')
      await page.getByRole('button', { name: /^(Tag en sikkerhedskopi|Make a backup) n/ }).click()
      await page
        .getByRole('button', { name: /^(Gendan|Restore)/ })
        .first()
        .click()
    },
  },
  { name: 'the palette', open: (app) => chooseMenu(app, 'search') },
]

async function isSoundOpened(app: ElectronApplication, page: Page, { open }: Dialog): Promise<void> {
  await open(app, page)
  await page.getByRole('dialog').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function bothLooks(app: ElectronApplication, page: Page): Promise<void> {
  for (const look of LOOKS.toReversed()) {
    await dress(app, page, look)
    expect(await faultsOf(page)).toEqual([])
  }
}

async function resize(app: ElectronApplication, width: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 720),
    width,
  )
}
