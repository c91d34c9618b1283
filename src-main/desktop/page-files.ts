import { protocol, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '../contract/desktop'

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

/** What the page knows before it asks anybody. */
export type FirstFacts = { readonly language: Language; readonly office: 'none' | 'begun' }

/** Serves the page's own files and the typefaces, and nothing outside the two folders. */
export function servePageFiles(session: Session, folders: PageFolders, facts: () => FirstFacts): void {
  // The newer `handle` brings a whole HTTP client to its first answer: an eighth of a second at every start.
  session.protocol.registerBufferProtocol('app', (request, answer) => {
    void responseTo(request, folders, facts)
      .catch(() => NOT_FOUND)
      .then(answer)
  })
}

/** Also the answer to an address that cannot be read: a page that hears nothing would wait for ever. */
const NOT_FOUND: ProtocolResponse = { statusCode: 404 }

/** @throws when there is no such file, or the address is malformed */
async function responseTo(
  { url, method }: ProtocolRequest,
  folders: PageFolders,
  facts: () => FirstFacts,
): Promise<ProtocolResponse> {
  const file = fileFor(folders, new URL(url))
  const type = file === null ? undefined : TYPES[path.extname(file)]
  if (file === null || type === undefined || method !== 'GET') return NOT_FOUND
  const body = await fs.readFile(file)
  return type.startsWith('text/html') ? page(body.toString(), facts()) : response(body, type)
}

function page(html: string, { language, office }: FirstFacts): ProtocolResponse {
  const nonce = randomBytes(16).toString('base64')
  const text = html
    .replace('__NONCE__', nonce)
    .replace('__LANGUAGE__', language)
    .replace('__OFFICE__', office)
  const body = Buffer.from(text)
  return response(body, 'text/html; charset=utf-8', { 'content-security-policy': policy(nonce) })
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

function response(data: Buffer, type: string, more: Record<string, string> = {}): ProtocolResponse {
  const headers = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...more,
  }
  return { data, headers }
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
