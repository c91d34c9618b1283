import type { Office } from '../../src-main/domain/office'
import { all, table } from './sql-table'

/** What is written down beside the matches themselves. */
export function roomTables(office: Office): string[] {
  return [
    table(
      'grant',
      'id, since, until, label',
      all(office.grants, (one) => [one.id, one.from, one.until, one.label]),
    ),
    table(
      'labelled',
      'label, woman',
      [...office.labels.values()].flatMap(({ id, women }) => women.map((woman) => [id, woman])),
    ),
    table(
      'event',
      'id, day',
      all(office.events, (one) => [one.id, one.on]),
    ),
    table(
      'guest',
      'event, woman, came',
      [...office.events.values()].flatMap((one) =>
        one.guests.map((guest) => [one.id, guest.participantId, guest.came ? 1 : 0]),
      ),
    ),
    table(
      'proposal',
      'day, declined, side, reason',
      all(office.proposals, (one) => [
        one.draftedOn,
        one.decline?.on ?? null,
        one.decline?.side ?? null,
        one.decline?.reason ?? null,
      ]),
    ),
    table(
      'introduction',
      'match, day',
      all(office.introductions, (one) => [one.matchId, one.on]),
    ),
    table(
      'outcome_of_introduction',
      'match, day, what',
      [...office.introductions.values()].flatMap((one) =>
        one.results.map((result) => [one.matchId, result.on, result.what]),
      ),
    ),
    table(
      'goal',
      'match, kind, day, ended, how',
      all(office.goals, (one) => [
        one.matchId,
        one.kind,
        one.on,
        one.ended?.on ?? null,
        one.ended?.how ?? null,
      ]),
    ),
    table(
      'step',
      'woman, day, rung, level',
      all(office.milestones, ({ participantId, on, step }) => [
        participantId,
        on,
        step.kind === 'labour' ? step.rung : null,
        step.kind === 'danish' ? step.level : null,
      ]),
    ),
    table(
      'outcome',
      'match, side, moment, day, situation, fits, danish',
      all(office.outcomes, (one) => [
        one.matchId,
        one.side,
        one.moment,
        one.on,
        one.situation,
        one.fits === null ? null : Number(one.fits),
        one.danish,
      ]),
    ),
    table(
      'survey_answer',
      'id, match, side, day, question, value',
      [...office.surveys.values()].flatMap((one) =>
        Object.entries(one.answers).map(([question, value]) => [
          `${one.id}/${question}`,
          one.matchId,
          one.side,
          one.on,
          question,
          value,
        ]),
      ),
    ),
  ]
}
