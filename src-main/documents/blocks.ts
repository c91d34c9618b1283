/** How a stretch of text stands out from its neighbours. */
export type Mark = 'plain' | 'emphasis' | 'strong'

export type Text = {
  kind: 'text'
  text: string
  mark: Mark
  /** True for a value from the office (a name, a number): it is never hyphenated. */
  whole: boolean
}

export type Inline =
  | Text
  | { kind: 'link'; url: string; content: readonly Text[] }
  /** The page number or the title of the heading with that id; known only when the pages are made. */
  | { kind: 'reference'; to: string; show: 'page' | 'title'; mark: Mark }
  | { kind: 'line-break' }

export type Content = readonly Inline[]

/** A picture kept elsewhere; `id` is how the drawing asks for its bytes. Sizes in pixels. */
export type Picture = { id: string; width: number; height: number }

export type Column = {
  /** Part of the measure, relative to the other columns. */ share: number
  align: Align
}
export type Align = 'left' | 'centre' | 'right'

/** A large number with what it counts, and a remark such as the target. */
export type KeyFigure = { value: string; label: string; note: string }

/** One bar: `value` in the unit of its chart, `shown` as it is printed. A hidden (suppressed) bar has value null. */
export type Bar = { label: string; value: number | null; shown: string; target: number | null }

/** A drawn figure. `alt` says in words what it shows; `source` is printed below it. */
export type Figure = {
  /** Lying bars, upright ones for what changes over time, or the parts of a whole. */
  kind: 'bars' | 'columns' | 'stack'
  title: string
  alt: string
  source: string
  bars: readonly Bar[]
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; id: string; numbered: boolean; content: Content }
  | { kind: 'paragraph'; style: ParagraphStyle; content: Content }
  | { kind: 'list'; style: 'points' | 'numbers' | 'boxes'; items: readonly Content[] }
  | { kind: 'quote'; content: Content; by: Content }
  | { kind: 'box'; style: BoxStyle; title: Content; blocks: readonly Block[] }
  /** Blocks that stand together on one page if they can. */
  | { kind: 'group'; blocks: readonly Block[] }
  | { kind: 'table'; caption: string; columns: readonly Column[]; head: readonly Content[]; rows: Rows }
  | { kind: 'facts'; entries: readonly { label: Content; content: Content }[] }
  | { kind: 'lines'; count: number; label: Content }
  | { kind: 'fields'; labels: readonly Content[] }
  | { kind: 'sign'; labels: readonly Content[] }
  /** Short things to tick, side by side in columns. */
  | { kind: 'ticks'; columns: number; items: readonly Content[] }
  /** Equal pieces of a sheet: labels, badges, cards to cut out. Their size is the style's. */
  | { kind: 'cards'; cards: readonly (readonly Block[])[] }
  | { kind: 'portrait'; picture: Picture | null; name: string; alt: string; content: Content }
  /** A picture across `share` of the measure, over its caption. `alt` says in words what it shows. */
  | { kind: 'picture'; picture: Picture; share: number; alt: string; content: Content }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'key-figures'; items: readonly KeyFigure[] }
  | { kind: 'contents'; title: Content }
  | { kind: 'page-break'; side: 'any' | 'right' }
  | Cover

/** The first page. `figures` stand between the name and the note; most covers have none. */
export type Cover = {
  kind: 'cover'
  title: Content
  subtitle: Content
  name: Content
  figures: readonly KeyFigure[]
  note: Content
}

export type Rows = readonly (readonly Content[])[]
export type ParagraphStyle = 'body' | 'lead' | 'small' | 'right' | 'centre' | 'code'
export type BoxStyle = 'fact' | 'frame' | 'warning' | 'letter'
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** Plain text as content, for blocks that are composed in code. */
export function plain(text: string): Content {
  return text === '' ? [] : [{ kind: 'text', text, mark: 'plain', whole: false }]
}

/** The words of the content, without what marks them. */
export function textOf(content: Content): string {
  return content.map((part) => (part.kind === 'text' ? part.text : '')).join('')
}
