import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type Say, useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { shownDay } from '../../parts/shown-day'
import type { OfPair } from './of-pair'
import { meetingWords, surveyWords, talkWords } from './happenings'
import { stepWords } from './step-words'

type Entry = {
  readonly id: string
  readonly on: string
  readonly title: string
  readonly words?: string
  /** The table to take it from where it was written by mistake; null where it belongs to the match itself. */
  readonly table: 'meetings' | 'followUps' | null
}

/** Everything that has happened to the pair in one line of time, newest first. */
export function MatchLog({ page, pair }: OfPair) {
  const t = useText()
  const drop = useDeed('dropNote', () => tellDone(t('pair.dropped')))
  const entries = entriesOf({ page, pair }, t).toSorted((a, b) => b.on.localeCompare(a.on))
  return (
    <dl className="match-log">
      {entries.map(({ id, on, title, words = '', table }) => (
        <div key={`${id}-${title}`} className="match-log-entry">
          <dt className="numbers soft">{shownDay(on)}</dt>
          <dd>
            {title}
            {words === '' ? null : <div className="soft">{words}</div>}
            {table === null ? null : (
              <ActionIcon
                className="match-log-drop no-print"
                variant="subtle"
                aria-label={t('pair.drop', { what: `${shownDay(on)} ${title}` })}
                onClick={() => drop.mutate({ table, id })}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function entriesOf({ page, pair }: OfPair, t: Say): Entry[] {
  return [...ofMatch(page, t), ...ofTalks({ page, pair }, t), ...ofSupport(pair, t)]
}

function ofMatch({ id, match }: OfPair['page'], t: Say): Entry[] {
  const { confirmedOn, firstMeeting, pauses, closure } = match
  const entry = (on: string, title: string, words = '') => ({ id, on, title, words, table: null })
  return [
    entry(confirmedOn, t('pair.log.confirmed')),
    ...(firstMeeting === null
      ? []
      : [entry(firstMeeting.on, t('pair.log.firstMeeting'), firstMeeting.place ?? '')]),
    ...pauses.map(({ from, reason }) => entry(from, t('pair.log.pause'), reason)),
    ...(closure === null ? [] : [entry(closure.on, t('pair.log.closed'), closure.words)]),
  ]
}

function ofTalks({ page, pair }: OfPair, t: Say): Entry[] {
  return [
    ...page.meetingLog.map((meeting) => ({
      id: meeting.id,
      on: meeting.heldOn,
      title: meetingWords(meeting, t),
      words: meeting.note,
      table: 'meetings' as const,
    })),
    ...page.followUps.map((talk) => ({
      id: talk.id,
      on: talk.on,
      title: talkWords(talk, page, t),
      words: talk.words,
      table: 'followUps' as const,
    })),
    ...pair.surveys.map((survey) => ({
      id: survey.id,
      on: survey.on,
      title: surveyWords(survey, pair, t),
      words: survey.words,
      table: null,
    })),
  ]
}

function ofSupport(pair: OfPair['pair'], t: Say): Entry[] {
  return [
    ...pair.introductions.flatMap(({ id, on, who, results }) => [
      { id, on, title: t('pair.log.introduction', { who }), table: null },
      ...results.map((result) => ({
        id,
        on: result.on,
        title: t('pair.log.result', { who, what: t(`introductionResult.${result.what}`) }),
        words: result.words,
        table: null,
      })),
    ]),
    ...pair.concerns.map(({ id, on, words }) => ({
      id,
      on,
      title: t('pair.log.concern', { words }),
      table: null,
    })),
    ...pair.differences.map(({ id, on, mentee, mentor, fact }) => ({
      id,
      on,
      title: t('pair.log.difference'),
      words: [mentee, mentor, fact].filter(Boolean).join(' · '),
      table: null,
    })),
    ...pair.standIns.map(({ id, on, name, words }) => ({
      id,
      on,
      title: t('pair.log.standIn', { name }),
      words,
      table: null,
    })),
    ...pair.milestones.map(({ id, on, step, words }) => ({
      id,
      on,
      title: t('pair.log.milestone', { name: pair.cards.mentee.name, what: stepWords(step, t) }),
      words,
      table: null,
    })),
  ]
}
