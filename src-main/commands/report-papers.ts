import { flatSheet, sheetsOf, type Sheet } from '../documents/sheet/sheets'
import { pdfOf, type Manuscript } from './pressroom'
import { manuscriptOf, type Told } from './report-making'
import type { Room, Seen } from './room'

/** A report in each of its forms. */
export type Papers = {
  readonly manuscript: Manuscript
  readonly sheets: readonly Sheet[]
  readonly flat: Sheet
}

export function papersFrom(room: Seen, report: Told): Papers {
  const { facts, telling } = report
  return {
    manuscript: manuscriptOf(room, report),
    sheets: sheetsOf(facts, telling),
    flat: flatSheet(facts, telling),
  }
}

/** The report as it is read, with its figures inside as data: for people as CSV, for programs as JSON. */
export async function reportPdf(resources: string, papers: Papers): Promise<Uint8Array> {
  const [csv, json] = [await csvOf(papers), await jsonOf(papers)]
  const description = papers.manuscript.title
  return pdfOf(resources, papers.manuscript, 'screen', [
    { name: 'report.csv', type: 'text/csv', description, bytes: csv },
    { name: 'report.json', type: 'application/json', description, bytes: json },
  ])
}

async function csvOf({ flat }: Papers): Promise<Uint8Array> {
  return new TextEncoder().encode((await import('../documents/sheet/csv')).csv(flat))
}

async function jsonOf({ manuscript, sheets, flat }: Papers): Promise<Uint8Array> {
  const { title, author, language, on } = manuscript
  const { reportInJson } = await import('../documents/sheet/json')
  return new TextEncoder().encode(
    reportInJson({ title, author, language, on, flat, definitions: sheets.at(-1) }),
  )
}

/** The file of a report in each format. */
export const WRITTEN = {
  pdf: ({ desk }: Room, papers: Papers) => reportPdf(desk.resources, papers),
  xlsx: async (_room: Room, { sheets }: Papers) =>
    (await import('../documents/sheet/workbook')).workbook(sheets),
  csv: (_room: Room, papers: Papers) => csvOf(papers),
  json: (_room: Room, papers: Papers) => jsonOf(papers),
}
