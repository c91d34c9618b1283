import type { Ink, Item, ItemOf, SetDocument } from '../model'
import type { Face, Shaper } from '../type/shaper'
import type { Fonts } from './fonts'
import { inGrey } from './grey'
import { closeKit, openFont, openKit, type Kit, type KitImage } from './kit'
import type { Attachment, Meta } from './metadata'
import { fillColour, number, numbers, strokeColour } from './operators'
import { setTextItem, type OpenFont } from './set-text'
import { palettes, type Colour, type Edition } from '../palette'
import { Structure } from './structure'

/** Bytes of the pictures a document shows (JPEG), by their id, for the colours of the edition. */
export type Pictures = (id: string) => Uint8Array | null

/** What is needed to draw any document: the fonts its pages were set with. */
export type Printer = { fonts: Fonts; shaper: Shaper }

type Job = {
  meta: Meta
  edition: Edition
  pictures: Pictures
  attachments?: readonly Attachment[]
}

/** Draws the pages as a tagged, archivable PDF. The same pages, meta and edition give the same bytes, anywhere. */
export function drawPdf(document: SetDocument, job: Job, printer: Printer): Uint8Array {
  const opened = openKit(job.meta, job.attachments ?? [])
  const { kit } = opened
  const pen: Pen = {
    kit,
    structure: new Structure(kit, document.tags),
    colour: (ink) => palettes[job.edition][ink],
    font: fontsOf(kit, printer.fonts),
    shaper: printer.shaper,
    picture: picturesOf(kit, job),
  }
  for (const page of document.pages) {
    kit.addPage({ size: [page.width, page.height], margin: 0 })
    for (const item of page.items) drawItem(item, pen)
    pen.structure.endPage()
  }
  drawBookmarks(document, kit)
  return closeKit(opened)
}

type Pen = {
  kit: Kit
  structure: Structure
  colour: (ink: Ink) => Colour
  font: (face: Face) => OpenFont
  shaper: Shaper
  picture: (id: string) => KitImage | null
}

type Draw<Kind extends Item['kind']> = (item: ItemOf<Kind>, pen: Pen) => void

/** How each kind of item is drawn; a new kind without an entry does not compile. */
const drawings: { [Kind in Item['kind']]: Draw<Kind> } = {
  text: drawText,
  rect: drawRect,
  rule: drawRule,
  image: drawImage,
  vector: drawVector,
  link: drawLink,
  place: (item, { kit }) => kit.addNamedDestination(item.name, 'XYZ', 0, Math.max(0, item.y - 10), null),
}

function drawItem<Kind extends Item['kind']>(item: ItemOf<Kind> & { kind: Kind }, pen: Pen): void {
  drawings[item.kind](item, pen)
}

/** Every picture goes into a document once; an office printer gets it in grey. */
function picturesOf(kit: Kit, { edition, pictures }: Pick<Job, 'edition' | 'pictures'>): Pen['picture'] {
  const opened = new Map<string, KitImage | null>()
  const open = (id: string): KitImage | null => {
    const bytes = pictures(id)
    if (bytes === null) return null
    const image = kit.openImage(bytes)
    return edition === 'office' ? inGrey(image, kit) : image
  }
  return (id) => {
    const image = opened.has(id) ? (opened.get(id) ?? null) : open(id)
    opened.set(id, image)
    return image
  }
}

/** Fonts are opened in a document when they are first used, in the order of use. */
function fontsOf(kit: Kit, fonts: Fonts): (face: Face) => OpenFont {
  const opened = new Map<Face, OpenFont>()
  const open = (face: Face): OpenFont => {
    const { embedding, widthOf } = fonts(face)
    const words = { old: new Map(), lining: new Map(), tabular: new Map() }
    const font = { kit: openFont(kit, embedding()), widthOf, words }
    opened.set(face, font)
    return font
  }
  return (face) => {
    const font = opened.get(face) ?? open(face)
    kit.page.fonts[font.kit.id] = font.kit.ref()
    return font
  }
}

function drawText(item: ItemOf<'text'>, pen: Pen): void {
  pen.structure.begin(item.tag)
  if (item.words.length === 0) return
  const text = setTextItem(item, pen.font(item.face), pen.shaper)
  pen.kit.addContent(`${fillColour(pen.colour(item.ink))}\n${text}`)
}

function drawRect(item: ItemOf<'rect'>, pen: Pen): void {
  pen.structure.begin(item.tag)
  const outline = `${numbers(item.x, item.y, item.width, item.height)} re`
  paint({ ...item, thickness: 0.6 }, pen, () => pen.kit.addContent(outline))
}

function drawRule(item: ItemOf<'rule'>, pen: Pen): void {
  pen.structure.begin(item.tag)
  const dash = item.dotted ? `[${number(item.thickness)} ${number(4 * item.thickness)}] 0 d` : '[] 0 d'
  const style = `${strokeColour(pen.colour(item.ink))}\n${number(item.thickness)} w\n${dash}`
  const line = `${numbers(item.x, item.y)} m\n${numbers(item.x + item.dx, item.y + item.dy)} l\nS`
  pen.kit.addContent(`${style}\n${line}${item.dotted ? '\n[] 0 d' : ''}`)
}

function drawImage(item: ItemOf<'image'>, pen: Pen): void {
  const picture = pen.picture(item.picture)
  pen.structure.begin(item.tag)
  if (picture) pen.kit.image(picture, item.x, item.y, { width: item.width, height: item.height })
}

function drawVector(item: ItemOf<'vector'>, pen: Pen): void {
  pen.structure.begin(item.tag)
  pen.kit.addContent(`q\n1 0 0 1 ${numbers(item.x, item.y)} cm`)
  paint(item, pen, () => pen.kit.path(item.path))
  pen.kit.addContent('Q')
}

/** Chooses the inks, then draws the outline and fills and strokes it. */
function paint({ fill, stroke, thickness }: Painted, pen: Pen, drawOutline: () => void): void {
  if (fill) pen.kit.addContent(fillColour(pen.colour(fill)))
  if (stroke) pen.kit.addContent(`${strokeColour(pen.colour(stroke))}\n${number(thickness)} w`)
  drawOutline()
  const strokes = stroke ? 'S' : 'n'
  pen.kit.addContent(fill && stroke ? 'B' : (fill && 'f') || strokes)
}

type Painted = { fill: Ink | null; stroke: Ink | null; thickness: number }

function drawLink(item: ItemOf<'link'>, pen: Pen): void {
  if (item.tag === null) return
  const options = { structParent: pen.structure.element(item.tag), Contents: Object(item.says) }
  const area = [item.x, item.y, item.width, item.height] as const
  if ('url' in item.to) pen.kit.link(...area, item.to.url, options)
  else pen.kit.goTo(...area, item.to.place, options)
}

function drawBookmarks(document: SetDocument, kit: Kit): void {
  let chapter = kit.outline
  for (const entry of document.outline) {
    const parent = entry.level === 1 ? kit.outline : chapter
    const item = parent.addItem(entry.title, { fit: true, pageNumber: entry.page - 1 })
    if (entry.level === 1) chapter = item
  }
}
