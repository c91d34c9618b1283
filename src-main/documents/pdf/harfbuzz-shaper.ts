import { Buffer as HarfBuzzBuffer, Feature, shape } from 'harfbuzzjs'
import type { Face, Figures, Glyph, Shaped, Shaper } from '../type/shaper'
import type { Fonts, LoadedFont } from './fonts'

const features: Readonly<Record<Figures, readonly Feature[]>> = {
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
      const shaped = words.get(text) ?? shapeWord(text, fonts(face), figures)
      words.set(text, shaped)
      return shaped
    },
  }
}

type Words = Readonly<Record<Figures, Map<string, Shaped>>>

function wordsOf(known: Map<Face, Words>, face: Face): Words {
  const words = known.get(face) ?? { old: new Map(), lining: new Map(), tabular: new Map() }
  known.set(face, words)
  return words
}

function shapeWord(text: string, font: LoadedFont, figures: Figures): Shaped {
  buffer.reset()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font.shaping, buffer, [...features[figures]])
  const infos = buffer.getGlyphInfos()
  const positions = buffer.getGlyphPositions()
  const scale = 1000 / font.unitsPerEm
  const texts = textsOf(
    text,
    infos.map((info) => info.cluster),
  )
  const glyphs = positions.map(({ xAdvance, xOffset, yOffset }, index): Glyph => ({
    id: infos[index]?.codepoint ?? 0,
    text: texts[index] ?? '',
    advance: xAdvance * scale,
    dx: xOffset * scale,
    dy: yOffset * scale,
  }))
  return { glyphs, advance: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) }
}

/** The text each glyph stands for: the first glyph of a cluster says all of it, the others nothing. */
function textsOf(text: string, clusters: readonly number[]): readonly string[] {
  const oneEach = clusters.length === text.length && clusters.every((cluster, index) => cluster === index)
  if (oneEach) return text.split('')
  const starts = [...new Set(clusters)].toSorted((a, b) => a - b)
  return clusters.map((cluster, index) => {
    if (clusters.indexOf(cluster) !== index) return ''
    const next = starts.find((start) => start > cluster) ?? text.length
    return text.slice(cluster, next)
  })
}
