import { Buffer as HarfBuzzBuffer, Feature, shape } from 'harfbuzzjs'
import type { Figures, Glyph, Shaped, Shaper } from '../type/shaper'
import type { Fonts, LoadedFont } from './fonts'

const features: Readonly<Record<Figures, readonly Feature[]>> = {
  old: [new Feature('onum'), new Feature('pnum')],
  lining: [new Feature('lnum'), new Feature('pnum')],
  tabular: [new Feature('lnum'), new Feature('tnum')],
}

const buffer = new HarfBuzzBuffer()

/** Shapes with HarfBuzz, and each word only once. */
export function harfBuzzShaper(fonts: Fonts): Shaper {
  const memo = new Map<string, Shaped>()
  return {
    covers: (face, text) => {
      const { coverage } = fonts(face)
      return Array.from(text).every((sign) => coverage.has(sign.codePointAt(0) ?? 0))
    },
    shape: (text, face, figures) => {
      const key = `${face} ${figures} ${text}`
      const shaped = memo.get(key) ?? shapeWord(text, fonts(face), figures)
      memo.set(key, shaped)
      return shaped
    },
  }
}

function shapeWord(text: string, font: LoadedFont, figures: Figures): Shaped {
  buffer.reset()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font.shaping, buffer, [...features[figures]])
  const infos = buffer.getGlyphInfosAndPositions()
  const scale = 1000 / font.unitsPerEm
  const texts = textsOf(
    text,
    infos.map((info) => info.cluster),
  )
  const glyphs = infos.map((info, index): Glyph => ({
    id: info.codepoint,
    text: texts[index] ?? '',
    advance: (info.xAdvance ?? 0) * scale,
    dx: (info.xOffset ?? 0) * scale,
    dy: (info.yOffset ?? 0) * scale,
  }))
  return { glyphs, advance: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) }
}

/** The text each glyph stands for: the first glyph of a cluster says all of it, the others nothing. */
function textsOf(text: string, clusters: readonly number[]): readonly string[] {
  const starts = [...new Set(clusters)].toSorted((a, b) => a - b)
  return clusters.map((cluster, index) => {
    if (clusters.indexOf(cluster) !== index) return ''
    const next = starts.find((start) => start > cluster) ?? text.length
    return text.slice(cluster, next)
  })
}
