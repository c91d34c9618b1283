import type { Language } from '../language'
import { atomsOf, type Atom, type LineAtom, type Span } from './atoms'
import { justifiedCuts } from './justified'
import { setLine, type Cut, type SetLine } from './line'
import { raggedCuts } from './ragged'
import type { TextStyle } from './text-style'
import { remember, type Typesetter } from './typesetter'

/** A paragraph to be set. `indent` is that of its first line; `tightness` scales the word spaces. Lengths in points. */
export type Paragraph = {
  spans: readonly Span[]
  style: TextStyle
  measure: number
  indent: number
  tightness: number
  language: Language
}

/** Breaks a paragraph into lines and places its words. The same paragraph is set only once. */
export function setParagraph(paragraph: Paragraph, typesetter: Typesetter): readonly SetLine[] {
  const { spans, style, measure, indent, tightness, language } = paragraph
  const { family, mark, size, figures, align, hyphenate } = style
  const key = JSON.stringify([
    spans,
    family,
    mark,
    size,
    figures,
    align,
    hyphenate,
    measure,
    indent,
    tightness,
    language,
  ])
  return remember(typesetter, key, () => breakIntoLines(paragraph, typesetter))
}

function breakIntoLines(paragraph: Paragraph, typesetter: Typesetter): readonly SetLine[] {
  const { style, measure, indent } = paragraph
  const { atoms, base } = atomsOf(paragraph.spans, style, { language: paragraph.language, typesetter })
  const beginsAtTheRight = base === 1 && style.align === 'justify'
  const align = beginsAtTheRight ? 'right' : style.align
  return stretchesOf(atoms).flatMap((stretch, index) => {
    const firstIndent = index === 0 ? indent : 0
    const cuts = cutsOf(stretch, paragraph, firstIndent, align)
    return cuts.map((cut, line) => {
      const own = line === 0 ? firstIndent : 0
      const isLast = line === cuts.length - 1
      const fit = {
        measure: measure - own,
        align: isLast && align === 'justify' ? lastAlign(cut, measure - own) : align,
      }
      return shift(setLine(cut, fit, style, typesetter), beginsAtTheRight ? 0 : own)
    })
  })
}

function cutsOf(
  stretch: readonly LineAtom[],
  paragraph: Paragraph,
  indent: number,
  align: string,
): readonly Cut[] {
  if (align === 'justify') return justifiedCuts(stretch, paragraph.measure, indent, paragraph.tightness)
  return raggedCuts(stretch, paragraph.measure, indent)
}

/** The last line of a justified paragraph keeps its own spaces, unless they have to shrink. */
function lastAlign(cut: Cut, measure: number): TextStyle['align'] {
  const natural = cut.atoms.reduce(
    (sum, atom) => sum + (atom.kind === 'piece' || atom.kind === 'space' ? atom.width : 0),
    0,
  )
  return natural > measure ? 'justify' : 'left'
}

function shift(line: SetLine, by: number): SetLine {
  if (by === 0) return line
  const runs = line.runs.map((run) => ({
    ...run,
    words: run.words.map(([x, text]) => [x + by, text] as const),
    end: run.end + by,
  }))
  return { ...line, runs }
}

/** The stretches of text between forced line breaks. */
function stretchesOf(atoms: readonly Atom[]): readonly (readonly LineAtom[])[] {
  const stretches: LineAtom[][] = [[]]
  for (const atom of atoms) {
    if (atom.kind === 'newline') stretches.push([])
    else stretches.at(-1)?.push(atom)
  }
  return stretches
}
