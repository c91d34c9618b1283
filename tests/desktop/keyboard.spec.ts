import { expect } from '@playwright/test'
import { chooseMenu, openSample, test } from './app'

test('a whole morning without the mouse', async ({ opened }) => {
  const { app, page } = opened
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())
  const openPalette = async () => {
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await chooseMenu(app, 'search')
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  }
  await openSample(page)

  await test.step('the first key leads past the navigation', async () => {
    await press('Tab')
    await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused()
    await press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await expect(page.getByRole('heading', { name: 'Register', level: 1 })).toBeVisible()
  })

  await test.step('the palette finds a page and a woman', async () => {
    await openPalette()
    await page.keyboard.type('ventel')
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Venteliste', level: 1 })).toBeVisible()
    await openPalette()
    await page.keyboard.type('parwana r')
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Parwana Rasuli', level: 2 })).toBeVisible()
  })

  await test.step('the register is walked with the arrows', async () => {
    await page.getByLabel('Søg navn, arbejde, ønsker, noter').focus()
    const list = page.getByRole('listbox', { name: 'Register' })
    const isThere = () => list.evaluate((element) => element === document.activeElement)
    for (let tools = 0; tools < 10 && !(await isThere()); tools++) await press('Tab')
    await expect(list).toBeFocused()
    const chosen = page.getByRole('option', { selected: true })
    await press('Home')
    const first = await chosen.innerText()
    await press('ArrowDown')
    await expect(chosen).not.toHaveText(first)
    await press('ArrowUp')
    await expect(chosen).toContainText(first.split('\n')[0] ?? '')
  })

  await test.step('her tabs are walked with the arrows', async () => {
    await page.getByRole('tab', { name: 'Oplysninger' }).focus()
    await press('ArrowRight', 'ArrowRight', 'ArrowRight')
    await expect(page.getByRole('tab', { name: 'Forløb' })).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('an enquiry is noted from the first field to the last', async () => {
    await chooseMenu(app, 'newEnquiry')
    await expect(page.getByLabel('Fornavn')).toBeFocused()
    await page.keyboard.type('Tasta')
    await press('Tab')
    await page.keyboard.type('Turprøve')
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Tasta Turprøve', level: 2 })).toBeVisible()
  })

  await test.step('a dialog is left with Escape and gives the focus back', async () => {
    await chooseMenu(app, 'report')
    const list = page.getByRole('button', { name: /Vis listen bag/ }).first()
    await list.focus()
    await press('Enter')
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Luk' })).toBeFocused()
    await press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(list).toBeFocused()
  })
})
