import { expect } from '@playwright/test'
import http from 'node:http'
import { test } from '../security/guarded-app'

test.describe('what the page may fetch', () => {
  const FOREIGN = [
    'file:///etc/passwd',
    'https://example.com/',
    'http://127.0.0.1:9/',
    'data:text/plain,x',
    'app://other/index.html',
    'app://ui/../main/main.js',
    'app://ui/%2e%2e/main/main.js',
    'app://ui/..%2fmain%2fmain.js',
    'app://ui/assets/..%2f..%2f..%2fmain%2fmain.js',
    'app://ui/..%5cmain%5cmain.js',
    'app://ui/fonts/..%2f..%2fout%2fmain%2fmain.js',
    'app://ui/fonts%2f..%2f..%2f..%2fout%2fmain%2fmain.js',
    'app://ui//etc/passwd',
    'app://ui/%00.js',
    'app://ui/%E0%A4%A.js',
    'app://ui/',
  ]

  test('its own files', async ({ guarded }) => {
    const own = await guarded.page.evaluate(async () => {
      const { ok, headers } = await fetch('app://ui/index.html')
      return { ok, policy: headers.get('content-security-policy'), cache: headers.get('cache-control') }
    })
    expect(own).toMatchObject({
      ok: true,
      policy: expect.stringContaining("default-src 'none'"),
      cache: 'no-store',
    })
  })

  for (const address of FOREIGN)
    test(`not ${address}`, async ({ guarded }) => {
      const got = await guarded.page.evaluate(
        (url) =>
          fetch(url).then(
            ({ ok }) => ok,
            () => false,
          ),
        address,
      )
      expect(got).toBe(false)
    })

  test('nothing at all from a server on this very machine', async ({ guarded }) => {
    const { port, asked, close } = await aServer()
    const got = await guarded.page.evaluate(async (host) => {
      const arrives = (target: EventTarget, good: string) =>
        new Promise<boolean>((resolve) => {
          target.addEventListener(good, () => resolve(true))
          target.addEventListener('error', () => resolve(false))
        })
      const picture = new Image()
      const drawn = arrives(picture, 'load')
      picture.src = `http://${host}/x.svg`
      const style = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `http://${host}/x.css`,
      })
      const styled = arrives(style, 'load')
      document.head.append(style)
      navigator.sendBeacon(`http://${host}/beacon`)
      const fetched = fetch(`http://${host}/x`, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      )
      return Promise.all([drawn, styled, fetched, arrives(new WebSocket(`ws://${host}/`), 'open')])
    }, `127.0.0.1:${port}`)
    await close()
    expect(got).toEqual([false, false, false, false])
    expect(asked).toEqual([])
  })

  test('no way out for a connection between browsers', async ({ guarded }) => {
    const candidates = await guarded.page.evaluate(async () => {
      const found: string[] = []
      const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] })
      connection.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate !== null && candidate.candidate !== '') found.push(candidate.candidate)
      })
      connection.createDataChannel('x')
      await connection.setLocalDescription()
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      connection.close()
      return found
    })
    expect(candidates).toEqual([])
  })
})

/** Answers every request well, and remembers it. */
async function aServer() {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    asked.push(String(request.url))
    response
      .writeHead(200, { 'access-control-allow-origin': '*' })
      .end('<svg xmlns="http://www.w3.org/2000/svg"/>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const close = () => new Promise((resolve) => server.close(resolve))
  return { port: typeof address === 'object' ? address?.port : null, asked, close }
}

test('the page cannot leave, open a window or load anything down', async ({ guarded }) => {
  const { app, page } = guarded
  await app.evaluate(({ BrowserWindow }) => {
    const downloads: boolean[] = []
    Object.assign(globalThis, { downloads })
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session
    session?.on('will-download', (event) => downloads.push(event.defaultPrevented))
  })
  const opened = await page.evaluate(async () => {
    const click = (more: Partial<HTMLAnchorElement>) => {
      const link = Object.assign(document.createElement('a'), more)
      document.body.append(link)
      link.click()
      link.remove()
    }
    click({ href: 'https://example.com/' })
    click({ href: 'https://example.com/', target: '_blank' })
    click({ href: 'file:///etc/passwd' })
    click({ href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' })
    const form = Object.assign(document.createElement('form'), {
      action: 'https://example.com/',
      method: 'post',
    })
    document.body.append(form)
    form.submit()
    document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }))
    const other = window.open('app://ui/index.html')
    location.href = 'data:text/html,x'
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    return other
  })
  expect(opened).toBeNull()
  expect(page.url()).toMatch(/^app:\/\/ui\/index\.html/)
  expect(app.windows()).toHaveLength(1)
  expect(await app.evaluate(() => Reflect.get(globalThis, 'downloads'))).toEqual([true])
  await page.reload()
})

test('the page is allowed nothing it may ask for', async ({ guarded }) => {
  const answers = await guarded.page.evaluate(async () => {
    const refused = (asked: Promise<unknown>) =>
      asked.then(
        () => 'granted',
        () => 'refused',
      )
    const place = new Promise((resolve, reject) => {
      navigator.geolocation.getCurrentPosition(resolve, ({ code, PERMISSION_DENIED }) =>
        code === PERMISSION_DENIED ? reject(new Error('denied')) : resolve(null),
      )
    })
    return {
      place: await refused(place),
      notification: await Notification.requestPermission(),
      clipboard: await refused(navigator.clipboard.readText()),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      music: await refused(navigator.requestMIDIAccess()),
    }
  })
  expect(answers).toEqual({
    place: 'refused',
    notification: 'denied',
    clipboard: 'refused',
    camera: 'refused',
    microphone: 'refused',
    screen: 'refused',
    music: 'refused',
  })
})
