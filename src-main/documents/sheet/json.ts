import { z } from 'zod'
import type { Sheet, SheetCell } from './sheets'

const Text = z.string().max(4_000)

/** One figure in one period. A hidden figure has no value and no base. */
const FigureInJson = z.strictObject({
  table: Text,
  code: z.string().regex(/^[A-Za-z0-9]+$/),
  name: Text,
  unit: Text,
  from: z.iso.date(),
  to: z.iso.date(),
  value: z.number().nullable(),
  base: z.number().nullable(),
  hidden: z.boolean(),
})

/** How an indicator is counted. */
const DefinitionInJson = z.strictObject({
  code: Text,
  name: Text,
  unit: Text,
  kind: Text,
  definition: Text,
  numerator: Text.nullable(),
  denominator: Text.nullable(),
  period_rule: Text,
  source_fields: Text,
  /** Missing in reports that were sealed before it was told. */
  source: Text.optional(),
})

/** A report as other programs read it; its schema is published in `docs/report.schema.json`. */
export const ReportInJson = z.strictObject({
  format: z.literal('mentor-network-report'),
  version: z.literal(1),
  title: Text,
  author: Text,
  language: z.enum(['da', 'en']),
  date: z.iso.date(),
  figures: z.array(FigureInJson),
  definitions: z.array(DefinitionInJson),
})
export type ReportInJson = z.infer<typeof ReportInJson>

export type JsonFacts = Pick<ReportInJson, 'title' | 'author' | 'language'> & {
  readonly on: string
  readonly flat: Sheet
  readonly definitions: Sheet | undefined
}

export function reportInJson({ on, flat, definitions, ...told }: JsonFacts): string {
  const figures = objectsOf(flat).map(({ value, hidden, ...figure }) => ({
    ...figure,
    value: typeof value === 'number' ? value : null,
    hidden: hidden === 1 && typeof value !== 'number',
  }))
  const report = {
    format: 'mentor-network-report',
    version: 1,
    ...told,
    date: on,
    figures,
    definitions: definitions === undefined ? [] : objectsOf(definitions),
  }
  return `${JSON.stringify(ReportInJson.parse(report), null, 2)}\n`
}

/** The rows of a sheet as fields by column; its column names never change. */
function objectsOf({ columns, rows }: Sheet): Record<string, SheetCell>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])))
}
