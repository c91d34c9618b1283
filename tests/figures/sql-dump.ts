import type { Office } from '../../src-main/domain/office'
import type { Match } from '../../src-main/domain/records/match'
import { roomTables } from './sql-rooms'
import { all, table, type Value } from './sql-table'

/** The records of an office as SQL: plain tables, rows in the order they were written. */
export function sqlDump(office: Office): string {
  const women = [...office.participants.values()]
  const spells = women.flatMap((woman) =>
    woman.roles.map((spell, place) => ({ woman: woman.id, place, ...spell })),
  )
  const matches = [...office.matches.values()]
  return [
    table(
      'woman',
      'id, born, work, danish, school, arrived, country, postcode',
      women.map((one) => [
        one.id,
        one.birthDate,
        one.labourMarket,
        one.danish,
        one.education,
        one.arrivalYear,
        one.originCountry,
        one.address.postcode,
      ]),
    ),
    table(
      'spell',
      'woman, place, role, enquired, answered, signed, left',
      spells.map((one) => [
        one.woman,
        one.place,
        one.role,
        one.enquiry?.on ?? null,
        one.enquiry?.answeredOn ?? null,
        one.signedUpOn,
        one.left?.on ?? null,
      ]),
    ),
    table(
      'hold',
      'woman, place, since, until',
      spells.flatMap((one) => one.holds.map((hold) => [one.woman, one.place, hold.from, hold.until])),
    ),
    table(
      'interview',
      'id, woman, role, day, capacity',
      all(office.interviews, (one) => [
        one.id,
        one.participantId,
        one.role,
        one.heldOn,
        one.answers.capacity,
      ]),
    ),
    table(
      'evaluation',
      'id, woman, role, day, ready',
      all(office.evaluations, (one) => [one.id, one.participantId, one.role, one.on, one.ready ? 1 : 0]),
    ),
    table(
      'match',
      'id, mentee, mentor, confirmed, met, closed, ending, reason',
      matches.map((one) => [one.id, one.menteeId, one.mentorId, one.confirmedOn, ...endOf(one)]),
    ),
    table(
      'pause',
      'match, since, until',
      matches.flatMap((one) => one.pauses.map((pause) => [one.id, pause.from, pause.until])),
    ),
    table(
      'meeting',
      'match, day, minutes',
      all(office.meetings, (one) => [one.matchId, one.heldOn, one.minutes]),
    ),
    table(
      'follow_up',
      'id, match, side, day, worth',
      all(office.followUps, (one) => [one.id, one.matchId, one.with, one.on, one.worthIt]),
    ),
    table(
      'copy',
      'document, day',
      all(office.copies, (one) => [one.document, one.madeOn]),
    ),
    table(
      'consent',
      'given, withdrawn',
      all(office.consents, (one) => [one.givenOn, one.withdrawnOn]),
    ),
    ...roomTables(office),
  ].join('\n')
}

function endOf({ firstMeeting, closure }: Match): Value[] {
  const closed =
    closure === null ? [null, null, null] : [closure.on, closure.kind, closure.reasons[0]?.reason ?? null]
  return [firstMeeting?.on ?? null, ...closed]
}
