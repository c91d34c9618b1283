import type { CheckedOfficeInput } from '../contract'
import { LARGEST_SHEET, type SheetView } from '../contract/intake'
import { Fault } from '../contract/reply'
import { Refusal } from '../domain/refusal'
import type { Mapping } from '../domain/records/intake'
import { columnSamples, proposeMapping } from '../intake/mapping/propose'
import { summaryOf } from '../intake/plan/outcome'
import { planImportInTurns, type Plan } from '../intake/plan/plan'
import type { Sheet } from '../intake/sheet'
import { readSheetInWorker } from '../intake/worker-host'
import type { Room } from './room'

type SheetFile = CheckedOfficeInput<'readSheet'>

/** The sheet she is bringing in: read, mapped and planned, but not yet in the office. It is kept in memory only. */
export class SheetDesk {
  readonly #room: Room
  #laid: { readonly fileName: string; readonly sheet: Sheet } | null = null
  #mapping: Mapping | null = null
  #plan: Plan | null = null
  #addAnyway: ReadonlySet<number> = new Set()
  #reading = new AbortController()

  constructor(room: Room) {
    this.#room = room
  }

  /** @throws Fault `cancelled` when nothing lies on the desk. */
  get planned(): { readonly sheet: Sheet; readonly plan: Plan } {
    if (this.#laid === null || this.#plan === null) throw new Fault('cancelled')
    return { sheet: this.#laid.sheet, plan: this.#plan }
  }

  /** Reads a file in a thread of its own; an earlier reading that still goes on is given up. */
  async read({ fileName, bytes, sheetName }: SheetFile): Promise<SheetView> {
    if (bytes.length > LARGEST_SHEET) throw new Refusal('sheet-too-large')
    this.clear()
    this.#reading = new AbortController()
    const onProgress = (part: number) => this.#room.desk.tell({ kind: 'progress', task: 'readSheet', part })
    const named = sheetName === null ? {} : { name: sheetName }
    const sheet = await readSheetInWorker(bytes, { ...named, onProgress, signal: this.#reading.signal })
    this.#laid = { fileName, sheet }
    this.#addAnyway = new Set()
    return this.#map(proposeMapping(sheet))
  }

  /** The sheet as it would come in now; null when none lies here. */
  async current(): Promise<SheetView | null> {
    return this.#mapping === null ? null : this.#map(this.#mapping)
  }

  /** Reads the sheet as she says; other headings mean that the columns are guessed anew. */
  async remap(mapping: Mapping): Promise<SheetView> {
    const sameHeadings = mapping.headingLine === this.#mapping?.headingLine
    return this.#map(sameHeadings ? mapping : proposeMapping(this.#sheet, mapping.headingLine))
  }

  async addAnyway(line: number, add: boolean): Promise<SheetView> {
    const lines = new Set(this.#addAnyway)
    if (add) lines.add(line)
    else lines.delete(line)
    this.#addAnyway = lines
    if (this.#mapping === null) throw new Fault('cancelled')
    return this.#map(this.#mapping)
  }

  clear(): void {
    this.#reading.abort(new Fault('cancelled'))
    this.#laid = null
    this.#mapping = null
    this.#plan = null
  }

  get #sheet(): Sheet {
    if (this.#laid === null) throw new Fault('cancelled')
    return this.#laid.sheet
  }

  async #map(mapping: Mapping): Promise<SheetView> {
    const sheet = this.#sheet
    const { desk, office } = this.#room
    const plan = await planImportInTurns({
      sheet,
      mapping,
      office,
      today: desk.today(),
      newId: desk.newId,
      addAnyway: this.#addAnyway,
    })
    this.#mapping = mapping
    this.#plan = plan
    return {
      fileName: this.#laid?.fileName ?? '',
      sheetNames: sheet.names,
      sheetName: sheet.name,
      mapping,
      columns: columnSamples(sheet, mapping),
      summary: summaryOf(plan),
    }
  }
}
