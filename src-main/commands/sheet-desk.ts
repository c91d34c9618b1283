import type { CheckedOfficeInput } from '../contract'
import { LARGEST_SHEET, type SheetView } from '../contract/intake'
import { Refusal } from '../domain/refusal'
import type { Mapping, SheetField } from '../domain/records/intake'
import { ownWordsOf } from '../domain/rules/own-words'
import { habitOf, shapeOf, withHabit } from '../intake/mapping/habit'
import { columnSamples, proposeMapping } from '../intake/mapping/propose'
import { listOf } from '../intake/pairs/headings'
import { incomingOf, summaryOf } from '../intake/plan/outcome'
import { planImportInTurns, type Plan } from '../intake/plan/plan'
import { TAKE_NOTHING, type Taking } from '../intake/plan/taking'
import type { Incoming } from '../domain/rules/intake'
import type { Sheet } from '../intake/sheet'
import { readSheetInWorker } from '../intake/worker-host'
import type { Room } from './room'

type SheetFile = CheckedOfficeInput<'readSheet'>

/** What lies on the desk: the file, the sheet read from it, and what she said of its rows. */
type Laid = {
  readonly file: SheetFile
  readonly sheet: Sheet
  readonly mapping: Mapping
  /** Whether a sheet of this shape was brought in before. */
  readonly remembered: boolean
  readonly addAnyway: ReadonlySet<number>
  readonly take: Taking
}

/** The sheet she is bringing in: read, mapped and planned, but not yet in the office. It is kept in memory only. */
export class SheetDesk {
  readonly #room: Room
  #laid: Laid | null = null
  #plan: Plan | null = null
  #reading = new AbortController()

  constructor(room: Room) {
    this.#room = room
  }

  /** @throws Refusal `sheet-gone` when nothing lies on the desk */
  get planned(): { readonly sheet: Sheet; readonly plan: Plan } {
    if (this.#plan === null) throw new Refusal('sheet-gone')
    return { sheet: this.#on.sheet, plan: this.#plan }
  }

  /** Reads a file in a thread of its own; an earlier reading that still goes on is given up. */
  async read(file: SheetFile, name?: string): Promise<SheetView> {
    if (file.bytes.length > LARGEST_SHEET) throw new Refusal('sheet-too-large')
    this.clear()
    this.#reading = new AbortController()
    const onProgress = (part: number) => this.#room.desk.tell({ kind: 'progress', task: 'readSheet', part })
    const sheet = await readSheetInWorker(file.bytes, {
      ...(name === undefined ? {} : { name }),
      pasted: file.pasted,
      onProgress,
      signal: this.#reading.signal,
    })
    const proposed = proposeMapping(sheet, undefined, this.#ownFields)
    const habit = this.#room.office.sheetHabits.get(shapeOf(sheet, proposed.headingLine) ?? '')
    const remembered = habit !== undefined
    const mapping = withHabit(proposed, habit)
    return this.#lay({ file, sheet, mapping, remembered, addAnyway: new Set(), take: TAKE_NOTHING })
  }

  /** Another sheet of the same workbook. */
  async choose(name: string): Promise<SheetView> {
    return this.read(this.#on.file, name)
  }

  /** The sheet as it would come in now; null when none lies here. */
  async current(): Promise<SheetView | null> {
    return this.#laid === null ? null : this.#lay(this.#laid)
  }

  /** Reads the sheet as she says; other headings mean that the columns are guessed anew. */
  async remap(mapping: Mapping): Promise<SheetView> {
    const on = this.#on
    const sameHeadings = mapping.headingLine === on.mapping.headingLine
    return this.#lay({
      ...on,
      mapping: sameHeadings ? mapping : proposeMapping(on.sheet, mapping.headingLine, this.#ownFields),
    })
  }

  async addAnyway(line: number, add: boolean): Promise<SheetView> {
    const lines = new Set(this.#on.addAnyway)
    if (add) lines.add(line)
    else lines.delete(line)
    return this.#lay({ ...this.#on, addAnyway: lines })
  }

  /** In what the office does not know the sheet counts for every woman on file, or for none. */
  async takeBlanks(blanks: boolean): Promise<SheetView> {
    return this.#lay({ ...this.#on, take: { ...this.#on.take, blanks } })
  }

  async take(line: number, fields: readonly SheetField[]): Promise<SheetView> {
    const { take } = this.#on
    return this.#lay({ ...this.#on, take: { ...take, byLine: new Map(take.byLine).set(line, fields) } })
  }

  /** All that would come in, planned anew against the office as it is now. */
  async incoming(): Promise<Incoming> {
    await this.#lay(this.#on)
    const { file, sheet, mapping } = this.#on
    const { desk, office, me } = this.#room
    const by = { office, staff: me, today: desk.today(), newId: desk.newId, fileName: file.fileName }
    return { ...incomingOf(this.planned.plan, by), habit: habitOf(sheet, mapping, desk.today()) }
  }

  clear(): void {
    this.#reading.abort(new Refusal('sheet-stopped'))
    this.#laid = null
    this.#plan = null
  }

  /** The sheet as it lies here, and the file it came in. @throws Refusal `sheet-gone` */
  get laid(): { readonly sheet: Sheet; readonly fileName: string } {
    const { sheet, file } = this.#on
    return { sheet, fileName: file.fileName }
  }

  get #ownFields() {
    return ownWordsOf(this.#room.office).fields
  }

  get #on(): Laid {
    if (this.#laid === null) throw new Refusal('sheet-gone')
    return this.#laid
  }

  async #lay(laid: Laid): Promise<SheetView> {
    const { file, sheet, mapping, remembered, addAnyway, take } = laid
    const { desk, office } = this.#room
    const { today, newId } = desk
    // Before the planning, which takes turns: what she says meanwhile is said of this.
    this.#laid = laid
    const plan = await planImportInTurns(
      { sheet, mapping, office, today: today(), newId, addAnyway, take },
      this.#reading.signal,
    )
    if (this.#laid === laid) this.#plan = plan
    return {
      fileName: file.fileName,
      listOf: listOf(sheet),
      sheetNames: sheet.names,
      sheetName: sheet.name,
      mapping,
      remembered,
      takesBlanks: take.blanks,
      columns: columnSamples(sheet, mapping.headingLine),
      summary: summaryOf(plan),
    }
  }
}
