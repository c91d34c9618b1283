import type { AttachmentKind } from './records/attachment'

const BEGINNINGS: readonly (readonly [AttachmentKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

const ENDINGS: Readonly<Record<string, AttachmentKind>> = {
  pdf: 'pdf',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  txt: 'text',
}

/** How a file of each kind ends when it is saved again. */
export const ENDING_OF: Readonly<Record<AttachmentKind, string>> = {
  pdf: 'pdf',
  jpeg: 'jpg',
  png: 'png',
  text: 'txt',
}

/**
 * What a file is by its name and by its bytes; null where the two disagree, where it is of no kind that may be kept,
 * or where it holds what could run or hide: a document with scripts, launches or files within, a text with control signs.
 */
export function attachmentKind(fileName: string, bytes: Uint8Array): AttachmentKind | null {
  const [, ending = ''] = /\.([^.]+)$/.exec(fileName) ?? []
  const named = ENDINGS[ending.toLowerCase()] ?? null
  return named !== null && named === kindOf(bytes) ? named : null
}

function kindOf(bytes: Uint8Array): AttachmentKind | null {
  const begun = BEGINNINGS.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (begun === undefined) return isPlainText(bytes) ? 'text' : null
  return begun[0] === 'pdf' && canRun(bytes) ? null : begun[0]
}

const RUNS = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z])/

/** What lies packed in a PDF, such as a page that was scanned: letters there are chance. */
const PACKED = /(?<=\bstream\r?\n).*?(?=endstream)/gs

/** Looks for what makes a PDF do something, also where the letters of a name are written as numbers. */
function canRun(bytes: Uint8Array): boolean {
  const text = latin(bytes)
    .replaceAll(PACKED, '')
    .replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  return RUNS.test(text)
}

function latin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCodePoint(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}

/** No control signs but tab and the ends of lines, and no beginning of a program or of marked-up text. */
function isPlainText(bytes: Uint8Array): boolean {
  const start = latin(bytes.subarray(0, 256)).trimStart()
  return (
    bytes.length > 0 &&
    !bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) &&
    !/^(?:#!|MZ|<[!?a-z])/i.test(start)
  )
}
