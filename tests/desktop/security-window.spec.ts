import { expect } from '@playwright/test'
import fs from 'node:fs/promises'
import { openGuarded, test } from '../security/guarded-app'

test('the page opens without a word on its console, and without anything of Node', async ({ user }) => {
  const { app, page, heard } = await openGuarded(user, 'first-look')
  await expect(page.getByRole('button', { name: 'Se prøvekontoret' })).toBeVisible({ timeout: 60_000 })
  const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron']
  expect(await page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([])
  expect(heard).toEqual([])
  await app.close()
})

test('the operating system holds the page in its sandbox', async ({ guarded }) => {
  test.skip(process.platform !== 'linux', 'skipped: /proc not installed')
  const pid = await guarded.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  const status = await fs.readFile(`/proc/${pid}/status`, 'utf8')
  expect(status).toMatch(/^Seccomp:\t2$/m)
  expect(status).toMatch(/^NoNewPrivs:\t1$/m)
  expect(status).not.toMatch(/^Uid:\t0\t/m)
})

test('the window is made as it must be', async ({ guarded }) => {
  const wanted = await guarded.app.evaluate(({ BrowserWindow }) => {
    // The types of Electron leave out what its own checks read.
    type Contents = Electron.WebContents & { getLastWebPreferences: () => Electron.WebPreferences }
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as Contents | undefined
    contents?.openDevTools()
    return {
      ...contents?.getLastWebPreferences(),
      webRTC: contents?.getWebRTCIPHandlingPolicy(),
      devToolsOpened: contents?.isDevToolsOpened(),
      lives: contents?.session.storagePath,
    }
  })
  expect(wanted).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webRTC: 'disable_non_proxied_udp',
    devToolsOpened: false,
    lives: null,
  })
})

test('the bridge is small, and nobody can change it', async ({ guarded }) => {
  const bridge = await guarded.page.evaluate(() => {
    const { mentorNetwork } = window
    return {
      names: Object.keys(mentorNetwork).toSorted(),
      frozen: Object.isFrozen(mentorNetwork),
      added: Reflect.set(mentorNetwork, 'more', 1),
      changed: Reflect.set(mentorNetwork, 'office', () => 'mine'),
      replaced: Reflect.set(window, 'mentorNetwork', {}) && window.mentorNetwork !== mentorNetwork,
    }
  })
  expect(bridge).toEqual({
    names: ['desktop', 'office', 'onAppearance', 'onMenu', 'onOfficeEvent'],
    frozen: true,
    added: false,
    changed: false,
    replaced: false,
  })
})

test('the desktop answers its own page only, and only what it knows', async ({ guarded }) => {
  const { app, page } = guarded
  const ask = (name: string, input: unknown) =>
    page.evaluate(([one, two]) => window.mentorNetwork.desktop(String(one), two), [name, input])
  expect(await ask('about', {})).toMatchObject({ ok: true })
  for (const name of ['__proto__', 'constructor', 'toString', 'openFile', ''])
    expect(await ask(name, {})).toMatchObject({ ok: false, problem: { code: 'unknown-command' } })
  for (const input of [null, 'x', { more: 1 }, { zoom: 99 }, { language: 'constructor' }])
    expect(await ask('changeAppearance', input)).toMatchObject({
      ok: false,
      problem: { code: 'invalid-input' },
    })

  for (const address of ['data:text/html,x', 'app://ui/index.html']) {
    const answer = await app.evaluate(async ({ app: electronApp, BrowserWindow }, url) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents
      const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, ...(own === undefined ? {} : { session: own.session }) },
      })
      await stranger.loadURL(url)
      const reply: unknown = await stranger.webContents.executeJavaScript(
        `Promise.all([
          mentorNetwork.desktop('about', {}),
          Promise.race([mentorNetwork.office('officeState', {}), new Promise((r) => setTimeout(r, 500, 'silence'))]),
        ])`,
      )
      stranger.destroy()
      return reply
    }, address)
    expect(answer).toEqual([{ ok: false, problem: { code: 'unknown-command', details: {} } }, 'silence'])
  }
})
