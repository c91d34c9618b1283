import { Buffer as HarfBuzzBuffer, Feature, shape } from 'harfbuzzjs'
import { kept } from '../type/kept'
import type { Face, Figures, Glyph, Shaped, Shaper } from '../type/shaper'
import type { Fonts, LoadedFont } from './fonts'

const features: Readonly<Record<Figures, Feature[]>> = {
  old: [new Feature('onum'), new Feature('pnum')],
  lining: [new Feature('lnum'), new Feature('pnum')],
  tabular: [new Feature('lnum'), new Feature('tnum')],
}

const buffer = new HarfBuzzBuffer()

/** Shapes with HarfBuzz, and each word only once. */
export function harfBuzzShaper(fonts: Fonts): Shaper {
  const known = new Map<Face, Words>()
  return {
    covers: (face, text) => {
      const { coverage } = fonts(face)
      return Array.from(text).every((sign) => coverage.has(sign.codePointAt(0) ?? 0))
    },
    shape: (text, face, figures) => {
      const words = wordsOf(known, face)[figures]
      return words.get(text) ?? kept(words, text, shapeWord(text, fonts(face), figures))
    },
  }
}

type Words = Readonly<Record<Figures, Map<string, Shaped>>>

function wordsOf(known: Map<Face, Words>, face: Face): Words {
  return known.get(face) ?? kept(known, face, { old: new Map(), lining: new Map(), tabular: new Map() })
}

function shapeWord(text: string, font: LoadedFont, figures: Figures): Shaped {
  buffer.reset()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font.shaping, buffer, features[figures])
  const infos = buffer.getGlyphInfos()
  const texts = textsOf(text, infos)
  const scale = 1000 / font.unitsPerEm
  const glyphs: Glyph[] = []
  let advance = 0
  for (const [index, { xAdvance, xOffset, yOffset }] of buffer.getGlyphPositions().entries()) {
    const id = infos[index]?.codepoint ?? 0
    const width = xAdvance * scale
    glyphs.push({ id, text: texts[index] ?? '', advance: width, dx: xOffset * scale, dy: yOffset * scale })
    advance += width
  }
  return { glyphs, advance }
}

type Clusters = readonly { cluster: number }[]

/** The text each glyph stands for: the first glyph of a cluster says all of it, the others nothing. */
function textsOf(text: string, infos: Clusters): readonly string[] {
  if (isOneEach(text, infos)) return text.split('')
  const clusters = infos.map(({ cluster }) => cluster)
  const starts = [...new Set(clusters)].toSorted((a, b) => a - b)
  return clusters.map((cluster, index) => {
    if (clusters.indexOf(cluster) !== index) return ''
    const next = starts.find((start) => start > cluster) ?? text.length
    return text.slice(cluster, next)
  })
}

function isOneEach(text: string, infos: Clusters): boolean {
  return infos.length === text.length && infos.every(({ cluster }, index) => cluster === index)
}
