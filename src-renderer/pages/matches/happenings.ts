import type { FollowUp, MatchPage, Meeting } from '@contract/matches'
import type { Half, PairPage, Survey } from '@contract/pair'
import { type Say } from '../../language'
import { shownDay } from '../../parts/shown-day'
import type { Told } from './of-pair'
import { stepWords } from './step-words'
import { termOf } from '../../parts/terms'

/** What a happening is drawn as. */
export const SHAPES = ['dot', 'triangle', 'star'] as const

/** One dated thing in the picture of a pair. */
export type Mark = {
  readonly on: string
  readonly shape: (typeof SHAPES)[number]
  readonly words: string
}

/** One line of the picture. */
export type Row = { readonly name: string; readonly marks: readonly Mark[] }

/** Everything that has happened to a pair, a line for each kind. */
export function happeningsOf({ page, pair }: Told, t: Say): Row[] {
  const name = (half: Half) => pair.cards[half].name
  const talks = (half: Half): Row => ({
    name: name(half),
    marks: [
      ...page.followUps
        .filter(({ with: side }) => side === half)
        .map((talk) => mark(talk.on, 'dot', talkWords(talk, page, t))),
      ...pair.surveys
        .filter(({ side }) => side === half)
        .map((survey) => mark(survey.on, 'triangle', surveyWords(survey, pair, t))),
    ],
  })
  return [
    {
      name: t('pair.picture.meetings'),
      marks: page.meetingLog.map((meeting) => mark(meeting.heldOn, 'dot', meetingWords(meeting, t))),
    },
    talks('mentee'),
    talks('mentor'),
    { name: t('pair.picture.came'), marks: whatCame(pair, t) },
  ]
}

function whatCame(pair: PairPage, t: Say): Mark[] {
  return [
    ...pair.introductions.flatMap(({ on, who, results }) => [
      mark(on, 'dot', t('pair.log.introduction', { who })),
      ...results.map((result) =>
        mark(result.on, 'star', t('pair.log.result', { who, what: t(`introductionResult.${result.what}`) })),
      ),
    ]),
    ...pair.milestones
      .filter(({ on }) => on >= pair.confirmedOn && (pair.closedOn === null || on <= pair.closedOn))
      .map(({ on, step }) => mark(on, 'star', stepWords(step, t))),
    ...pair.differences.map(({ on }) => mark(on, 'triangle', t('pair.log.difference'))),
  ]
}

export function meetingWords({ minutes, topics, way }: Meeting, t: Say): string {
  const met = `${t(`meetingWay.${way}`)}, ${t('pair.log.minutes', { minutes })}`
  return [met, ...topics.map((code) => termOf('topics', code))].join(' · ')
}

export function talkWords({ with: side, way, worthIt }: FollowUp, page: MatchPage, t: Say): string {
  return [
    t('matches.talked', { name: side === 'mentee' ? page.mentee : page.mentor, way: t(`way.${way}`) }),
    worthIt === null ? '' : t('matches.worthIt.said', { value: worthIt }),
  ]
    .filter(Boolean)
    .join(' · ')
}

export function surveyWords({ side, moment }: Survey, pair: PairPage, t: Say): string {
  return t('pair.log.survey', { name: pair.cards[side].name, moment: t(`moment.${moment}`) })
}

function mark(on: string, shape: Mark['shape'], words: string): Mark {
  return { on, shape, words: `${shownDay(on)} · ${words}` }
}
