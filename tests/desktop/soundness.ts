import { expect, type ElectronApplication, type Page } from '@playwright/test'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { chooseMenu } from './app'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands; empty when it is sound. */
export async function faultsOf(page: Page): Promise<string[]> {
  await restful(page)
  const options = JSON.stringify({ runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] })
  // What is told in passing may go while axe looks; it is to go at once.
  const still = `const still = new CSSStyleSheet(); still.replaceSync('* { transition: none !important }'); document.adoptedStyleSheets.push(still)`
  const told = `(found) => found.violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' '))`
  return page.evaluate<string[]>(
    `${AXE}; ${still}; axe.run(document, ${options}).then(${told}).finally(() => document.adoptedStyleSheets.pop())`,
  )
}

/** Waits until nothing moves any more: half-faded colours are no one's contrast. */
async function restful(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}

/** What a page says that nobody should see: errors on its console, refusals of its own policy. */
export function complaintsOf(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      heard.push(message.text())
  })
  return heard
}

/** Chooses light or dark and the language as she does: in the settings and in the menu. */
export async function dress(
  app: ElectronApplication,
  page: Page,
  { dark, language }: { dark: boolean; language: 'da' | 'en' },
): Promise<void> {
  await chooseMenu(app, `language-${language}`)
  const theme = dark ? 'dark' : 'light'
  await app.evaluate(({ nativeTheme }, isDark) => {
    nativeTheme.themeSource = isDark ? 'dark' : 'light'
  }, dark)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
}

/** Parts that are wider than the place they are shown in, the page itself among them. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.frame-page, .page-body')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ className, scrollWidth, clientWidth }) => `${className}: ${scrollWidth} in ${clientWidth}`),
  )
}
