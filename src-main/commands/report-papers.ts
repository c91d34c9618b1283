import { flatSheet, sheetsOf, type Sheet } from '../documents/sheet/sheets'
import { pdfOf, type Manuscript } from './pressroom'
import { manuscriptOf, type Told } from './report-making'
import type { Room } from './room'

/** A report in each of its forms. */
export type Papers = {
  readonly manuscript: Manuscript
  readonly sheets: readonly Sheet[]
  readonly flat: Sheet
}

export function papersFrom(room: Room, report: Told): Papers {
  const { facts, telling } = report
  return {
    manuscript: manuscriptOf(room, report),
    sheets: sheetsOf(facts, telling),
    flat: flatSheet(facts, telling),
  }
}

/** The file of a report in each format. */
export const WRITTEN = {
  pdf: (room: Room, { manuscript }: Papers) => pdfOf(room.desk.resources, manuscript, 'screen'),
  xlsx: async (_room: Room, { sheets }: Papers) =>
    (await import('../documents/sheet/workbook')).workbook(sheets),
  csv: async (_room: Room, { flat }: Papers) =>
    new TextEncoder().encode((await import('../documents/sheet/csv')).csv(flat)),
  json: async (_room: Room, { manuscript, sheets, flat }: Papers) => {
    const { title, author, language, on } = manuscript
    const { reportInJson } = await import('../documents/sheet/json')
    return new TextEncoder().encode(
      reportInJson({ title, author, language, on, flat, definitions: sheets.at(-1) }),
    )
  },
}
