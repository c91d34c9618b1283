import { dayFromNumber } from '../../domain/records/calendar'
import { Division, Staff } from '../../domain/records/office-papers'
import { HISTORY_DAYS, type Making } from '../making'
import officeWords from '../material/office-words.json'

/** The division of the sample: of no real town, and marked as one whose women are invented. */
export function divisionOf({ language }: Making): Division {
  return Division.parse({
    id: 'division',
    preset: null,
    ...officeWords.division[language],
    phone: '00 00 00 00',
    email: 'kontor@example.org',
    sample: true,
  })
}

export function staffOf(making: Making): Staff[] {
  return officeWords.staff.map((person, at) =>
    Staff.parse({
      ...person,
      id: `staff-${at + 1}`,
      addedOn: dayFromNumber(making.today - HISTORY_DAYS - 400 + at * 120),
      leftOn: null,
    }),
  )
}
