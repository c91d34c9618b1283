import type { FollowUp, MatchPage, Meeting } from '@contract/matches'
import type { PairPage } from '@contract/pair'
import type { Say } from '../../language'
import { meetingWords, surveyWords, talkWords } from './happenings'
import type { Told } from './of-pair'
import { stepWords } from './step-words'

/** What is put right from the line of time itself; everything else has a place of its own behind another tab. */
export type Source =
  | { readonly table: 'meetings'; readonly record: Meeting }
  | { readonly table: 'followUps'; readonly record: FollowUp }
  | { readonly table: 'matches'; readonly part: 'confirmed' | 'firstMeeting' }
  | { readonly table: 'matches'; readonly part: 'pause'; readonly at: number }

/** One line in the line of time. */
export type Entry = {
  readonly key: string
  readonly on: string
  readonly title: string
  readonly words: string
  readonly source: Source | null
}

export function entriesOf({ page, pair }: Told, t: Say): Entry[] {
  return [...ofMatch(page, t), ...ofTalks({ page, pair }, t), ...ofSupport(pair, t)]
}

function entry(
  key: string,
  on: string,
  title: string,
  more: Partial<Pick<Entry, 'words' | 'source'>> = {},
): Entry {
  return { key, on, title, words: '', source: null, ...more }
}

const CONFIRMED: Source = { table: 'matches', part: 'confirmed' }
const FIRST_MEETING: Source = { table: 'matches', part: 'firstMeeting' }

function ofMatch({ match }: MatchPage, t: Say): Entry[] {
  const { confirmedOn, firstMeeting, pauses, closure } = match
  return [
    entry('confirmed', confirmedOn, t('pair.log.confirmed'), { source: CONFIRMED }),
    ...(firstMeeting === null
      ? []
      : [
          entry('first', firstMeeting.on, t('pair.log.firstMeeting'), {
            words: firstMeetingWords(firstMeeting, t),
            source: FIRST_MEETING,
          }),
        ]),
    ...pauses.map(({ from, reason: words }, at) =>
      entry(`pause ${at}`, from, t('pair.log.pause'), {
        words,
        source: { table: 'matches', part: 'pause', at },
      }),
    ),
    ...(closure === null
      ? []
      : [entry('closed', closure.on, t('pair.log.closed'), { words: closure.words })]),
  ]
}

type FirstMeeting = NonNullable<MatchPage['match']['firstMeeting']>

/** Where they met, and who was there beside the two. */
function firstMeetingWords({ place, present }: FirstMeeting, t: Say): string {
  return [place ?? '', ...present.map((one) => t(`present.${one}`))].filter(Boolean).join(' · ')
}

function ofTalks({ page, pair }: Told, t: Say): Entry[] {
  return [
    ...page.meetingLog.map((record) =>
      entry(record.id, record.heldOn, meetingWords(record, t), {
        words: record.note,
        source: { table: 'meetings', record },
      }),
    ),
    ...page.followUps.map((record) =>
      entry(record.id, record.on, talkWords(record, page, t), {
        words: record.words,
        source: { table: 'followUps', record },
      }),
    ),
    ...pair.surveys.map((survey) =>
      entry(survey.id, survey.on, surveyWords(survey, pair, t), { words: survey.words }),
    ),
  ]
}

function ofSupport(pair: PairPage, t: Say): Entry[] {
  return [
    ...pair.introductions.flatMap(({ id, on, who, results }) => [
      entry(id, on, t('pair.log.introduction', { who })),
      ...results.map((result) => {
        const what = t(`introductionResult.${result.what}`)
        const title = t('pair.log.result', { who, what })
        return entry(`${id} ${result.on} ${result.what}`, result.on, title, { words: result.words })
      }),
    ]),
    ...pair.concerns.map(({ id, on, words }) => entry(id, on, t('pair.log.concern', { words }))),
    ...pair.differences.map(({ id, on, mentee, mentor, fact }) =>
      entry(id, on, t('pair.log.difference'), { words: [mentee, mentor, fact].filter(Boolean).join(' · ') }),
    ),
    ...pair.standIns.map(({ id, on, name, words }) =>
      entry(id, on, t('pair.log.standIn', { name }), { words }),
    ),
    ...pair.milestones.map(({ id, on, step, words }) => {
      const told = { name: pair.cards.mentee.name, what: stepWords(step, t) }
      return entry(id, on, t('pair.log.milestone', told), { words })
    }),
  ]
}
