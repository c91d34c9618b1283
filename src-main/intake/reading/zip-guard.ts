import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { Refusal } from '../../domain/refusal'
import { MOST_BYTES, MOST_ENTRIES } from '../sheet'
import { SheetExtent } from './sheet-extent'

/** A workbook of bearable size: of .xlsx its own description, `xl/workbook.xml`, of .ods all that its sheets hold, `content.xml`. */
export type Guarded = { readonly kind: 'xlsx' | 'ods'; readonly markup: string }

/**
 * Unpacks the archive once, keeping little, so that only a workbook of bearable size is handed to a reader.
 * @throws Refusal `sheet-bomb`, `sheet-locked`, `sheet-old-excel`, `sheet-not-a-spreadsheet`, `sheet-damaged`, and those of
 * {@link SheetExtent}
 */
export async function guardZip(bytes: Uint8Array): Promise<Guarded> {
  const zip = await readable(fromBufferPromise(Buffer.from(bytes), { lazyEntries: true }))
  if (zip.entryCount > MOST_ENTRIES) throw new Refusal('sheet-bomb')
  const { names, parts } = await readable(inspect(zip))
  const isOpenDocument = isOds(parts)
  if (isOpenDocument && isLocked(names, parts)) throw new Refusal('sheet-locked')
  const markup = parts.get(isOpenDocument ? CONTENT : WORKBOOK)
  if (markup === undefined) throw notAWorkbook(names)
  return { kind: isOpenDocument ? 'ods' : 'xlsx', markup }
}

/** What is known of an archive: the names in it and the parts that tell what it is. */
type Seen = { readonly names: readonly string[]; readonly parts: ReadonlyMap<string, string> }

async function inspect(zip: ZipFile): Promise<Seen> {
  const names: string[] = []
  const budget = { left: MOST_BYTES }
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Refusal('sheet-locked')
    // A part told twice is read by some from the first and by others from the last.
    if (names.includes(entry.fileName)) throw new Refusal('sheet-damaged')
    names.push(entry.fileName)
    if (!isRead(entry)) continue
    if (entry.uncompressedSize > budget.left) throw new Refusal('sheet-bomb')
    const extent = isGrid(entry, parts) ? new SheetExtent() : null
    const text = await unpack(zip, entry, { budget, extent })
    if (KEPT.has(entry.fileName)) parts.set(entry.fileName, text)
  }
  return { names, parts }
}

/** @returns the text, when it is one of the parts that are kept */
async function unpack(
  zip: ZipFile,
  entry: Entry,
  { budget, extent }: { readonly budget: { left: number }; readonly extent: SheetExtent | null },
): Promise<string> {
  const text = new TextDecoder()
  const kept: string[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const part = Buffer.from(chunk)
    budget.left -= part.length
    if (budget.left < 0) throw new Refusal('sheet-bomb')
    const markup = text.decode(part, { stream: true })
    extent?.add(markup)
    if (KEPT.has(entry.fileName)) kept.push(markup)
  }
  return kept.join('')
}

const WORKBOOK = 'xl/workbook.xml'
const MEDIA_TYPE = 'mimetype'
const CONTENT = 'content.xml'
const MANIFEST = 'META-INF/manifest.xml'
const KEPT: ReadonlySet<string> = new Set([WORKBOOK, MEDIA_TYPE, CONTENT, MANIFEST])
/** Holds the texts of all cells, so that a place named in it is only text. */
const SHARED_STRINGS = 'xl/sharedStrings.xml'

function isRead({ fileName }: Entry): boolean {
  return /\.(?:xml|rels)$/.test(fileName) || fileName === MEDIA_TYPE
}

/** Whether a place named in the part may be one of Excel's grid; the reader of OpenDocument keeps its own count. */
function isGrid({ fileName }: Entry, parts: ReadonlyMap<string, string>): boolean {
  return fileName !== SHARED_STRINGS && !isOds(parts)
}

/** An OpenDocument file tells what it is in its very first part, and is never handed to the reader of .xlsx. */
function isOds(parts: ReadonlyMap<string, string>): boolean {
  return parts.get(MEDIA_TYPE)?.includes('opendocument.spreadsheet') === true
}

function isLocked(names: readonly string[], parts: ReadonlyMap<string, string>): boolean {
  return names.includes('encrypted-package') || parts.get(MANIFEST)?.includes('encryption-data') === true
}

function notAWorkbook(names: readonly string[]): Refusal {
  return new Refusal(names.includes('xl/workbook.bin') ? 'sheet-old-excel' : 'sheet-not-a-spreadsheet')
}

/** What the unpacker stumbles over is a damaged file. */
async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('sheet-damaged')
  }
}
