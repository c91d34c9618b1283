import type { Office } from '../../src-main/domain/office'
import { divisionOf } from '../../src-main/domain/office'
import type { ReportFacts } from '../../src-main/documents/report'
import { factsOf } from '../../src-main/figures/facts'
import { quarter, type Period } from '../../src-main/figures/period'
import { reportFigures, type Version } from '../../src-main/figures/report-figures'
import { day } from '../builders'
import { history } from '../figures/histories'

const OFFICE: Office = history(7, 220)

/** The report on the last quarter of 2025, or another period, of an office of 220 invented women. */
export function aReport(version: Version, period: Period = quarter(2025, 4)): ReportFacts {
  return {
    figures: reportFigures(factsOf(OFFICE), period, { smallestCount: 5, version }),
    division: divisionOf(OFFICE),
    restated: [],
    narrative: {
      wentWell: 'Mentorernes netværksmøde på biblioteket samlede mange.',
      wasHard: 'Vi mangler mentorer, der kan mødes om aftenen. Vi spørger nu på to arbejdspladser.',
      next: '',
    },
    madeBy: 'Inger Lund',
    on: day('2026-01-08'),
  }
}
