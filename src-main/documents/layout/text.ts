import { textOf, type Content, type Inline, type Text } from '../blocks'
import type { Item, LinkItem, TextItem } from '../model'
import type { Span } from '../type/atoms'
import { uncovered } from '../type/itemise'
import type { SetLine, SetRun } from '../type/line'
import { setParagraph } from '../type/paragraph'
import { recall, type SetText } from '../type/typesetter'
import { faceOf, type TextStyle } from '../type/text-style'
import type { TextRole } from './document-style'
import { row, type Row } from './rows'
import type { Heading, Place, Setting } from './setting'

/** Text and what it is; `indent` moves its first line in, `align` overrules the style. */
export type RoleText = { content: Content; role: TextRole; indent?: number; align?: TextStyle['align'] }

/** Sets text in lines, one row each. */
export function setText(text: RoleText, place: Place, setting: Setting): readonly Row[] {
  const style = setting.style.text[text.role]
  const tagged = tagsOf(text.content, place, setting)
  const { lines, missing } = linesOf(text, place.width, setting)
  for (const sign of missing) warnOfUncovered(sign, setting)
  return lines.map((line) =>
    row(style.leading, itemsOf(line, style, place, tagged), { onGrid: text.role === 'body' ? 0 : null }),
  )
}

/** The width of a text in one line, in points. */
export function widthOf(text: RoleText, setting: Setting): number {
  const { lines } = linesOf({ ...text, align: 'left' }, 100_000, setting)
  return Math.max(0, ...lines.flatMap((line) => line.runs.map((run) => run.end)))
}

/** The lines of a text and the signs in it that no face has. */
function linesOf(text: RoleText, measure: number, setting: Setting): SetText {
  const { typesetter, language, tightness } = setting
  const ofRole = setting.style.text[text.role]
  const align = text.align ?? ofRole.align
  const indent = text.indent ?? 0
  const make = (): SetText => {
    const spans = spansOf(text.content, ofRole, setting)
    const paragraph = { spans, style: { ...ofRole, align }, measure, indent, tightness, language }
    const missing = spans.flatMap((span) => uncovered(span.text, span.face, typesetter.shaper))
    return { lines: setParagraph(paragraph, typesetter), missing }
  }
  const key = `${text.role} ${ofRole.size} ${align} ${measure} ${indent} ${tightness} ${language}`
  return isFixed(text.content) ? recall(typesetter, text.content, key, make) : make()
}

/** True when the words do not depend on the pages. */
function isFixed(content: Content): boolean {
  return content.every((part) => part.kind !== 'reference')
}

/** Baseline of a line, measured from the top of its row. */
export function baselineOf(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.32
}

/** The heading a reference speaks of, by its id. */
export function headingOf(id: string, setting: Setting): Heading | undefined {
  return setting.headings.find((heading) => heading.id === id)
}

function spansOf(content: Content, style: TextStyle, setting: Setting): readonly Span[] {
  return content.flatMap((part, source) =>
    textsOf(part, setting).map(({ text, mark, whole }) => ({
      text,
      face: faceOf(style, mark),
      whole,
      source,
    })),
  )
}

function textsOf(part: Inline, setting: Setting): readonly Text[] {
  if (part.kind === 'text') return [part]
  if (part.kind === 'link') return part.content
  if (part.kind === 'line-break') return [{ kind: 'text', text: '\n', mark: 'plain', whole: false }]
  return [{ kind: 'text', text: referenceText(part, setting), mark: part.mark, whole: true }]
}

function referenceText(part: Extract<Inline, { kind: 'reference' }>, setting: Setting): string {
  const heading = headingOf(part.to, setting)
  if (!heading) return ''
  return part.show === 'page' ? String(setting.pages.of(heading.place)) : textOf(heading.title)
}

function warnOfUncovered(sign: string, { warnings }: Setting): void {
  const isKnown = warnings.some((known) => known.code === 'uncovered-character' && known.about === sign)
  if (!isKnown) warnings.push({ code: 'uncovered-character', about: sign, line: 0 })
}

type Target = { to: LinkItem['to']; says: string; tag: number }

/** The links of a text, by the number of the part they come from. */
function tagsOf(content: Content, place: Place, setting: Setting): ReadonlyMap<number, Target> {
  const targets = new Map<number, Target>()
  for (const [source, part] of content.entries()) {
    const target = targetOf(part, setting)
    if (target && place.tag !== null)
      targets.set(source, { ...target, tag: setting.tags.add('Link', place.tag) })
  }
  return targets
}

function targetOf(part: Inline, setting: Setting): Omit<Target, 'tag'> | null {
  if (part.kind === 'link')
    return { to: { url: part.url }, says: part.content.map((inner) => inner.text).join('') }
  if (part.kind !== 'reference') return null
  const heading = headingOf(part.to, setting)
  if (!heading) return null
  return { to: { place: heading.place }, says: textOf(heading.title) }
}

function itemsOf(
  line: SetLine,
  style: TextStyle,
  place: Place,
  targets: ReadonlyMap<number, Target>,
): readonly Item[] {
  if (line.runs.length === 0) return []
  return line.runs.flatMap((run, index) => {
    const target = targets.get(run.source)
    const after = index === line.runs.length - 1 ? line.after : gapAfter(run, line.runs[index + 1])
    const text = textItem(run, { ...line, after }, style, { ...place, tag: target?.tag ?? place.tag })
    return target ? [text, linkItem(run, target, style, place)] : [text]
  })
}

/** Runs that do not touch are parted by a space. */
function gapAfter(run: SetRun, next: SetRun | undefined): '' | ' ' {
  if (!next) return ''
  const isApart = next.level !== run.level || Math.abs((next.words[0]?.[0] ?? 0) - run.end) > 0.3
  return isApart ? ' ' : ''
}

function textItem(
  run: SetRun,
  { after, breadth }: Pick<SetLine, 'after' | 'breadth'>,
  style: TextStyle,
  place: Place,
): TextItem {
  const from = run.words[0]?.[0] ?? 0
  return {
    kind: 'text',
    x: place.x + from,
    y: baselineOf(style),
    face: run.face,
    size: style.size,
    breadth,
    ink: style.ink,
    figures: style.figures,
    words: run.words.map(([x, text]) => [x - from, text] as const),
    after,
    rightToLeft: run.level % 2 === 1,
    tag: place.tag,
  }
}

function linkItem(run: SetRun, target: Target, style: TextStyle, place: Place): LinkItem {
  const from = run.words[0]?.[0] ?? 0
  const area = { x: place.x + from, y: 0, width: run.end - from, height: style.leading }
  return { kind: 'link', ...area, to: target.to, says: target.says, tag: target.tag }
}
