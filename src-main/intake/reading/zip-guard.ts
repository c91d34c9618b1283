import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { Refusal } from '../../domain/refusal'
import { MOST_BYTES, MOST_ENTRIES } from '../sheet'
import { SheetExtent } from './sheet-extent'

/**
 * Unpacks the archive once, keeping nothing, so that only a workbook of bearable size is handed to a reader.
 * @returns the workbook's own description, `xl/workbook.xml`
 * @throws Refusal `sheet-bomb`, `sheet-locked`, `sheet-old-excel`, `sheet-open-document`, `sheet-not-a-spreadsheet`,
 * `sheet-damaged`, and those of {@link SheetExtent}
 */
export async function guardZip(bytes: Uint8Array): Promise<string> {
  const zip = await readable(fromBufferPromise(Buffer.from(bytes), { lazyEntries: true }))
  if (zip.entryCount > MOST_ENTRIES) throw new Refusal('sheet-bomb')
  const seen = await readable(inspect(zip))
  if (seen.workbook === null) throw notAWorkbook(seen)
  return seen.workbook
}

/** What is known of an archive: the names in it and the two small parts that tell what it is. */
type Seen = {
  readonly names: readonly string[]
  readonly workbook: string | null
  readonly mediaType: string | null
}

async function inspect(zip: ZipFile): Promise<Seen> {
  const names: string[] = []
  const budget = { left: MOST_BYTES }
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Refusal('sheet-locked')
    names.push(entry.fileName)
    if (!isRead(entry)) continue
    if (entry.uncompressedSize > budget.left) throw new Refusal('sheet-bomb')
    const text = await unpack(zip, entry, budget)
    if (isKept(entry)) parts.set(entry.fileName, text)
  }
  return { names, workbook: parts.get(WORKBOOK) ?? null, mediaType: parts.get(MEDIA_TYPE) ?? null }
}

/** @returns the text, when it is one of the parts that are kept */
async function unpack(zip: ZipFile, entry: Entry, budget: { left: number }): Promise<string> {
  const text = new TextDecoder()
  const extent = entry.fileName === SHARED_STRINGS ? null : new SheetExtent()
  const kept: string[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const part = Buffer.from(chunk)
    budget.left -= part.length
    if (budget.left < 0) throw new Refusal('sheet-bomb')
    const markup = text.decode(part, { stream: true })
    extent?.add(markup)
    if (isKept(entry)) kept.push(markup)
  }
  return kept.join('')
}

const WORKBOOK = 'xl/workbook.xml'
const MEDIA_TYPE = 'mimetype'
/** Holds the texts of all cells, so that a place named in it is only text. */
const SHARED_STRINGS = 'xl/sharedStrings.xml'

function isRead({ fileName }: Entry): boolean {
  return /\.(?:xml|rels)$/.test(fileName) || fileName === MEDIA_TYPE
}

function isKept({ fileName }: Entry): boolean {
  return fileName === WORKBOOK || fileName === MEDIA_TYPE
}

function notAWorkbook({ names, mediaType }: Seen): Refusal {
  if (mediaType?.includes('opendocument.spreadsheet') === true) return new Refusal('sheet-open-document')
  if (names.includes('xl/workbook.bin')) return new Refusal('sheet-old-excel')
  return new Refusal('sheet-not-a-spreadsheet')
}

/** What the unpacker stumbles over is a damaged file. */
async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('sheet-damaged')
  }
}
