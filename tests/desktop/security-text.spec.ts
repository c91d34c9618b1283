import { expect } from '@playwright/test'
import { chooseMenu } from './app'
import { test } from '../security/guarded-app'

test('text never becomes code', async ({ guarded }) => {
  // A timer of the page's own: what the test tool itself runs is allowed more than the page is.
  const ran = await guarded.page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const done: string[] = []
          Object.assign(window, { broken: (how: string) => done.push(how) })
          const tries: (() => unknown)[] = [
            () => Reflect.apply(Reflect.get(window, 'eval'), null, ['broken("eval")']),
            () => Reflect.construct(Function, ['broken("Function")']).call(null),
            () => Reflect.apply(setTimeout, window, ['broken("timer")', 0]),
            () =>
              document.body.append(
                Object.assign(document.createElement('script'), { text: 'broken("script")' }),
              ),
            () => {
              const box = document.body.appendChild(document.createElement('div'))
              box.innerHTML = '<img src="x" onerror="broken(\'innerHTML\')">'
            },
            () => document.body.insertAdjacentHTML('beforeend', '<svg onload="broken(\'insert\')"></svg>'),
            () => document.write('<script>broken("write")</script>'),
            () =>
              document.body
                .appendChild(document.createElement('b'))
                .setAttribute('onclick', 'broken("attribute")'),
            () => document.body.querySelector<HTMLElement>('b[onclick]')?.click(),
            () => {
              const link = document.body.appendChild(document.createElement('a'))
              link.href = 'javascript:broken("link")'
              link.click()
            },
            () => {
              const frame = document.body.appendChild(document.createElement('iframe'))
              frame.src = 'javascript:parent.broken("frame")'
            },
            () => new DOMParser().parseFromString('<p>', 'text/html'),
          ]
          for (const attempt of tries)
            try {
              attempt()
            } catch {
              // Refused, as it should be.
            }
          setTimeout(() => resolve(done), 1_000)
        })
      }),
  )
  expect(ran).toEqual([])
  await guarded.page.reload()
})

test('markup in a name is shown as it was written', async ({ guarded }) => {
  const { app, page, heard } = guarded
  const name = '<img src=x onerror="window.broken=1">'
  await page.getByRole('button', { name: 'Se prøvekontoret' }).click()
  await page.getByRole('heading', { name: 'I dag', level: 1 }).waitFor()
  heard.length = 0
  await chooseMenu(app, 'newEnquiry')
  await page.getByLabel('Fornavn').fill(name)
  await page.getByLabel('Efternavn').fill('Opdigtet')
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('heading', { name: `${name} Opdigtet` })).toBeVisible()
  expect(
    await page.evaluate(() => ({
      broken: 'broken' in window,
      images: document.querySelectorAll('img[src="x"]').length,
    })),
  ).toEqual({ broken: false, images: 0 })
  expect(heard).toEqual([])
})
