// oxlint-disable-next-line import/no-named-as-default -- the types of pdfkit know only its default export.
import PDFDocument from 'pdfkit'
import type { Font } from 'fontkit'
import { accessibilityClaim, escapeXml, type Attachment, type Meta } from './metadata'
import { packObjects, type Packer } from './packed'
import { gatherWriting } from './writer'

/** A font of one document. Glyphs take their number in the file when they are first used. */
export type KitFont = {
  id: string
  subset: { includeGlyph: (glyph: number) => number }
  /** Width of every used glyph in thousandths of the type size, by its number in the file. */
  widths: number[]
  /** The characters every used glyph stands for. */
  unicode: number[][]
  ref: () => object
}

/** A picture on its way into a document; its bytes go in untouched, `colorSpace` says how they are read. */
export type KitImage = { colorSpace: unknown }
type KitReference = { end: (content: Uint8Array) => void }

export type KitTag = {
  add: (child: KitTag | KitContent) => KitTag
  end: () => void
  dictionary: { data: Record<string, unknown> }
}
/** A stretch of page content that belongs to a tag. */
export type KitContent = { refs: readonly object[] }
type OutlineItem = {
  addItem: (title: string, options: { fit: boolean; pageNumber: number }) => OutlineItem
  children: readonly OutlineItem[]
  outlineData: { Count?: number }
}

/** The parts of pdfkit that the drawing uses, internal ones among them: its version is pinned and its bytes are tested. */
export type Kit = {
  page: { fonts: Record<string, object> }
  outline: OutlineItem
  info: Record<string, unknown>
  addPage: (options: { size: [number, number]; margin: number }) => void
  addContent: (operators: string) => void
  font: (font: Font) => void
  path: (outline: string) => void
  openImage: (bytes: Uint8Array) => KitImage
  ref: (data: object) => KitReference
  image: (
    image: KitImage,
    ...at: readonly [x: number, y: number, options: { width: number; height: number }]
  ) => void
  struct: (role: string, options?: object) => KitTag
  addStructure: (tag: KitTag) => void
  markStructureContent: (role: string) => KitContent
  markContent: (role: string) => void
  endMarkedContent: () => void
  addNamedDestination: (name: string, ...view: readonly ['XYZ', x: number, y: number, zoom: null]) => void
  goTo: (...link: LinkCall) => void
  link: (...link: LinkCall) => void
  file: (bytes: Uint8Array, told: object) => void
  appendXML: (xml: string) => void
  end: () => void
}

type LinkCall = readonly [
  x: number,
  y: number,
  width: number,
  height: number,
  target: string,
  options: object,
]

type Internals = { _font: KitFont }
type InfoWriter = { info: Record<string, unknown>; _addInfo: () => void }

/** A document that is being written; `written` gives the bytes of it so far. */
export type OpenedKit = { kit: Kit; written: () => Uint8Array }

/** A new tagged document that claims PDF/A (level a) and PDF/UA at once; with data inside it claims the part that allows that. */
export function openKit(meta: Meta, attachments: readonly Attachment[]): OpenedKit {
  const options: object = {
    ...(attachments.length === 0
      ? { pdfVersion: '1.4', subset: 'PDF/A-1a' }
      : { pdfVersion: '1.7', subset: 'PDF/A-3a' }),
    tagged: true,
    lang: meta.language,
    displayTitle: true,
    autoFirstPage: false,
    info: infoOf(meta),
    font: null,
  }
  const document: unknown = new PDFDocument(options)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pdfkit's types leave out the internals that drawing needs.
  const kit = document as Kit & InfoWriter & Packer
  escapeInfo(kit)
  const written = gatherWriting(kit)
  if (attachments.length > 0) packObjects(kit)
  const on = new Date(`${meta.on}T00:00:00Z`)
  for (const { bytes, ...told } of attachments)
    kit.file(bytes, { ...told, relationship: 'Data', creationDate: on, modifiedDate: on })
  return { kit, written }
}

/** The font of a document that was opened for this file of glyphs. */
export function openFont(kit: Kit, font: Font): KitFont {
  kit.font(font)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, no-underscore-dangle -- pdfkit keeps the opened font here.
  return (kit as Kit & Internals)._font
}

/** Everything there is to the file, once all is drawn. */
export function closeKit({ kit, written }: OpenedKit): Uint8Array {
  kit.appendXML(accessibilityClaim)
  for (const item of [kit.outline, ...kit.outline.children]) countChildren(item, item === kit.outline)
  kit.end()
  return new Uint8Array(written())
}

function infoOf(meta: Meta): Record<string, string | Date> {
  const filled = Object.entries({ Title: meta.title, Author: meta.author, Subject: meta.subject }).filter(
    ([, text]) => text !== '',
  )
  const maker = 'Mentor Network Office'
  return {
    Producer: maker,
    Creator: maker,
    CreationDate: new Date(`${meta.on}T00:00:00Z`),
    ...Object.fromEntries(filled),
  }
}

/** pdfkit writes titles into XML as they are; "Ulla & Xiaoyi" would make it unreadable. */
function escapeInfo(kit: InfoWriter): void {
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit's own name for the writer of its metadata.
  const write = kit._addInfo.bind(kit)
  // oxlint-disable-next-line no-underscore-dangle -- as above.
  kit._addInfo = () => {
    const { info } = kit
    const escaped = Object.entries(info).map(([key, value]) => [
      key,
      typeof value === 'string' ? escapeXml(value) : value,
    ])
    kit.info = Object.fromEntries(escaped)
    write()
    kit.info = info
  }
}

/** An outline without a count of its entries is not valid in an archive; a negative one is folded up. */
function countChildren(item: OutlineItem, isOpen: boolean): void {
  const count = item.children.length
  if (count > 0) item.outlineData.Count = isOpen ? count : -count
}
