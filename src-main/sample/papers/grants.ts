import { dayFromNumber, yearOf } from '../../domain/records/calendar'
import { Grant } from '../../domain/records/grant'
import type { Making } from '../making'
import officeWords from '../material/office-words.json'

/** Who pays for the network last year, this and next, and what was promised for each quarter. */
export function grantsOf({ today, language }: Making): Grant[] {
  const year = yearOf(dayFromNumber(today))
  return [
    Grant.parse({
      ...officeWords.grant[language],
      id: 'grant-1',
      from: `${year - 1}-01-01`,
      until: `${year + 1}-12-31`,
      kroner: 2_400_000,
      label: null,
      targets: [
        { code: 'newMatches', number: 12 },
        { code: 'activeMatches', number: 25 },
        { code: 'meetings', number: 60 },
      ],
    }),
  ]
}
