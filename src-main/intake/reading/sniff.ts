import { Refusal } from '../../domain/refusal'

/** A zip archive may be an .xlsx; text may be a .csv. */
export type Kind = 'zip' | 'text'

/**
 * What the file is, by its content; its name is not asked.
 * @throws Refusal `sheet-empty`, `sheet-old-excel`, `sheet-locked` for a password, `sheet-not-a-spreadsheet`.
 */
export function sniff(bytes: Uint8Array): Kind {
  if (bytes.length === 0) throw new Refusal('sheet-empty')
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'zip'
  if (startsWith(bytes, COMPOUND_FILE)) throw refusalOfCompoundFile(bytes)
  if (isOneOf(bytes, OLD_EXCEL_STREAMS)) throw new Refusal('sheet-old-excel')
  if (isOneOf(bytes, OTHERS)) throw new Refusal('sheet-not-a-spreadsheet')
  return 'text'
}

/** A letter or two that an earlier program spoilt make no file strange. */
const FEW = 2

/** @throws Refusal `sheet-not-a-spreadsheet` when the text is a page of markup or not text at all. */
export function refuseUnlessTable(text: string): void {
  const start = text.slice(0, 65_536)
  const isMarkup = /^\s*(?:<[!?a-z]|\{\\rtf|\{\s*"|\[\s*[{"[])/i.test(start)
  // oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for.
  const strangers = start.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  const spoilt = start.match(/\ufffd/g)?.length ?? 0
  if (isMarkup || strangers > start.length / 500 || spoilt > Math.max(FEW, start.length / 500))
    throw new Refusal('sheet-not-a-spreadsheet')
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
/** The container of Office before 2007, and of newer files with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Excel 2 to 5, without a container. */
const OLD_EXCEL_STREAMS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08],
]
/** Pictures, PDF, other archives, programs. */
const OTHERS = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a],
]

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

function isOneOf(bytes: Uint8Array, magics: readonly (readonly number[])[]): boolean {
  return magics.some((magic) => startsWith(bytes, magic))
}

function refusalOfCompoundFile(bytes: Uint8Array): Refusal {
  if (holdsName(bytes, 'EncryptedPackage')) return new Refusal('sheet-locked')
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return new Refusal('sheet-old-excel')
  return new Refusal('sheet-not-a-spreadsheet')
}

/** Streams of a compound file are named in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))
}
