import type { Office } from '../../src-main/domain/office'
import { divisionOf } from '../../src-main/domain/office'
import { Grant } from '../../src-main/domain/records/grant'
import type { ReportFacts } from '../../src-main/documents/report'
import { factsOf } from '../../src-main/figures/facts'
import { quarter, type Period } from '../../src-main/figures/period'
import { reportFigures, type Version } from '../../src-main/figures/report-figures'
import { day } from '../builders'
import { history } from '../figures/histories'

const GRANT = Grant.parse({
  id: 'grant-1',
  name: 'Integrationspuljen',
  funder: 'Kommunen',
  from: '2025-01-01',
  until: '2026-12-31',
  kroner: 1_600_000,
  label: null,
  targets: [{ code: 'newMatches', number: 15 }],
})

const OFFICE: Office = history(7, 220)

/** The report on the last quarter of 2025, or another period, of an office of 220 invented women. */
export function aReport(version: Version, period: Period = quarter(2025, 4)): ReportFacts {
  return {
    figures: reportFigures(factsOf(OFFICE), period, { smallestCount: 5, version }),
    division: divisionOf(OFFICE),
    restated: [],
    story: {
      title: 'Kaffe hver anden tirsdag',
      telling: 'De to mødtes på biblioteket.',
      voices: [{ name: 'Mira (opdigtet)', words: 'Jeg lærte lige så meget som hun.' }],
    },
    funding: {
      grants: [GRANT],
      spent: 200_000,
      deviations: { 'grant-1 newMatches': 'Tre par begyndte først efter nytår.' },
    },
    narrative: {
      wentWell: 'Mentorernes netværksmøde på biblioteket samlede mange.',
      wasHard: 'Vi mangler mentorer, der kan mødes om aftenen. Vi spørger nu på to arbejdspladser.',
      next: '',
    },
    madeBy: 'Inger Lund',
    on: day('2026-01-08'),
  }
}
