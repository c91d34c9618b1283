import { protocol, type Session } from 'electron'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

/** Where the page lives. It is the only origin there is; nothing else is ever loaded. */
export const PAGE = 'app://ui/index.html'
export const PAGE_ORIGIN = 'app://ui'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** Must be called before the app is ready. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Where the page's own files are, and the typefaces that its previews share with the printed pages. */
export type PageFolders = { readonly page: string; readonly fonts: string }

/** Serves the page's own files and the typefaces, and nothing outside the two folders. */
export function servePageFiles(session: Session, folders: PageFolders): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const file = fileFor(folders, new URL(url))
    const type = file === null ? undefined : TYPES[path.extname(file)]
    if (file === null || type === undefined || method !== 'GET') return new Response(null, { status: 404 })
    try {
      return type.startsWith('text/html') ? await page(file) : response(await fs.readFile(file), type)
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

async function page(file: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  const html = (await fs.readFile(file, 'utf8')).replaceAll('__NONCE__', nonce)
  return response(html, TYPES['.html'] ?? '', { 'content-security-policy': policy(nonce) })
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    'trusted-types default',
    "require-trusted-types-for 'script'",
  ].join('; ')
}

function response(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  more: Record<string, string> = {},
): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...more,
    },
  })
}

function fileFor(folders: PageFolders, url: URL): string | null {
  if (url.host !== 'ui') return null
  const asked = decodeURIComponent(url.pathname)
  if (asked.startsWith('/fonts/')) return within(folders.fonts, asked.slice('/fonts'.length))
  return within(folders.page, asked)
}

function within(folder: string, asked: string): string | null {
  const file = path.normalize(path.join(folder, asked))
  return file.startsWith(folder + path.sep) ? file : null
}
