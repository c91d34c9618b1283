import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { Restatement, SealedReport } from '../records/reporting'
import { Refusal } from '../refusal'

/**
 * Seals the report of a period that is over.
 * @throws Refusal `period-not-over`, `already-sealed`: what was sent is never replaced, only restated.
 */
export function sealReport(office: Office, report: SealedReport, today: Day): Decision<null> {
  if (report.period.to >= today) throw new Refusal('period-not-over')
  if (office.sealedReports.has(report.id)) throw new Refusal('already-sealed')
  return { changes: [put('sealedReports', report)], result: null }
}

/** Puts a correction beside a sealed report. @throws Refusal `not-found`, `nothing-to-restate` */
export function restate(office: Office, id: string, restatement: Restatement): Decision<null> {
  const report = find(office, 'sealedReports', id)
  if (restatement.rows.length === 0) throw new Refusal('nothing-to-restate')
  const restatements = [...report.restatements, restatement]
  return { changes: [put('sealedReports', { ...report, restatements })], result: null }
}
