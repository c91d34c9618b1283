import { expect } from '@playwright/test'
import { chooseMenu, openSample, test } from './app'
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
  const pair = page.getByRole('region', { name: /Halyna Tkachenko/ })
  await expect(pair).toContainText('for- og efternavn byttet om')
  await pair.getByRole('button', { name: 'Det er den samme' }).click()
  await expect(pair.getByRole('radio', { name: /Tkachenko/ }).first()).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await pair.getByRole('button', { name: 'Læg sammen' }).click()
  await expect(pair).toHaveCount(0)
  await chooseMenu(app, 'undo')
  await expect(pair).toHaveCount(1)
})
