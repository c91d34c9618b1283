import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font as EmbeddableFont, type Glyph } from 'fontkit'
import { Blob, Face as HarfBuzzFace, Font as HarfBuzzFont } from 'harfbuzzjs'
import { kept } from '../type/kept'
import type { Face } from '../type/shaper'

/** A font file read and parsed: once for shaping, once for embedding. */
export type LoadedFont = {
  shaping: HarfBuzzFont
  unitsPerEm: number
  coverage: ReadonlySet<number>
  /** The width the file gives a glyph, in thousandths of the type size. */
  widthOf: (glyph: number) => number
  embedding: () => EmbeddableFont
}

/** The fonts of a folder, each read when it is first needed. */
export type Fonts = (face: Face) => LoadedFont

/** File name of every face, in `resources/fonts`; the window loads the same files for its previews. */
export const fontFiles: Readonly<Record<Face, string>> = {
  serif: 'SourceSerif4-Regular.ttf',
  'serif-italic': 'SourceSerif4-Italic.ttf',
  'serif-strong': 'SourceSerif4-SemiBold.ttf',
  sans: 'SourceSans3-Regular.ttf',
  'sans-italic': 'SourceSans3-Italic.ttf',
  'sans-strong': 'SourceSans3-SemiBold.ttf',
  arabic: 'Vazirmatn-Regular.ttf',
  ethiopic: 'NotoSansEthiopic-Regular.ttf',
  chinese: 'NotoSansSC-Regular.ttf',
}

export function fontsIn(folder: string): Fonts {
  const loaded = new Map<Face, LoadedFont>()
  return (face) => {
    return loaded.get(face) ?? kept(loaded, face, load(path.join(folder, fontFiles[face])))
  }
}

function load(file: string): LoadedFont {
  const bytes = readFileSync(file)
  const face = new HarfBuzzFace(new Blob(bytes), 0)
  const shaping = new HarfBuzzFont(face)
  let embedding: EmbeddableFont | null = null
  return {
    shaping,
    unitsPerEm: face.upem,
    widthOf: (glyph) => (shaping.glyphHAdvance(glyph) * 1000) / face.upem,
    coverage: new Set(face.collectUnicodes()),
    embedding: () => (embedding ??= rememberingGlyphs(create(bytes))),
  }
}

/** Each glyph is read from the file once, however many documents take it in. */
function rememberingGlyphs(font: EmbeddableFont): EmbeddableFont {
  const getGlyph = font.getGlyph.bind(font)
  const known = new Map<number, Glyph>()
  font.getGlyph = (id) => known.get(id) ?? kept(known, id, readOnce(getGlyph(id)))
  return font
}

function readOnce(glyph: Glyph): Glyph {
  // oxlint-disable-next-line no-underscore-dangle -- fontkit's own name for what reads an outline.
  const outline = glyph._decode()
  // oxlint-disable-next-line no-underscore-dangle -- as above.
  glyph._decode = () => outline
  return glyph
}
