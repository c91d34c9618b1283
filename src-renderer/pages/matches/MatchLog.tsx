import type { MatchPage } from '@contract/matches'
import { termFor } from '@contract/terms'
import { Fragment } from 'react'
import { type Say, language, useText } from '../../language'
import { shownDay } from '../../parts/shown-day'

type Entry = { readonly key: string; readonly on: string; readonly title: string; readonly words: string }

/** Meetings and talks in one line of time, newest first. */
export function MatchLog({ page }: { page: MatchPage }) {
  const t = useText()
  const entries = [...meetings(page, t), ...talks(page, t)].toSorted((a, b) => b.on.localeCompare(a.on))
  if (entries.length === 0) return <p className="soft">{t('matches.log.none')}</p>
  return (
    <dl className="match-log">
      {entries.map(({ key, on, title, words }) => (
        <Fragment key={key}>
          <dt className="numbers soft">{shownDay(on)}</dt>
          <dd>
            {title}
            {words === '' ? null : <div className="soft">{words}</div>}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

function meetings({ meetingLog }: MatchPage, t: Say): Entry[] {
  return meetingLog.map(({ id, heldOn, minutes, topics, note }) => ({
    key: id,
    on: heldOn,
    title: [t('matches.met', { minutes }), ...topics.map((code) => termFor('topics', code, language()))].join(
      ' · ',
    ),
    words: note,
  }))
}

function talks({ followUps, mentee, mentor }: MatchPage, t: Say): Entry[] {
  return followUps.map(({ id, on, with: side, way, words, worthIt }) => ({
    key: id,
    on,
    title: [
      t('matches.talked', { name: side === 'mentee' ? mentee : mentor, way: t(`way.${way}`) }),
      worthIt === null ? '' : t('matches.worthIt.said', { value: worthIt }),
    ]
      .filter(Boolean)
      .join(' · '),
    words,
  }))
}
