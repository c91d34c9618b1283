import type { MatchId } from '@contract/ids'
import { Button, Stack, Text } from '@mantine/core'
import { Link, useLocation, useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { Card } from '../parts/Card'
import { HistoryList } from '../parts/HistoryList'
import { MatchBadge } from '../parts/MatchBadge'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { shownDay } from '../parts/shown-day'
import { CloseForm } from './matches/CloseForm'
import { FirstMeetingForm } from './matches/FirstMeetingForm'
import { FollowUpForm } from './matches/FollowUpForm'
import { MatchLog } from './matches/MatchLog'
import { MeetingForm } from './matches/MeetingForm'
import { PauseForm } from './matches/PauseForm'
import { useText } from '../language'

/** One pair: who they are, why these two, and everything that has happened since. */
export function MatchPage() {
  const t = useText()
  const [, go] = useLocation()
  const { id } = useParams<{ id: MatchId }>()
  const answer = useAnswer('readMatch', { id })
  if (answer.isError) return <ProblemNote error={answer.error} />
  if (answer.data === undefined) return null
  const page = answer.data
  const closed = page.match.closure !== null
  return (
    <Page
      title={t('matching.confirm.title', { mentee: page.mentee, mentor: page.mentor })}
      actions={<Button onClick={() => go(`/handbook/${id}`)}>{t('matches.handbook')}</Button>}
    >
      <Stack maw={900}>
        <section className="card">
          <MatchBadge stage={page.stage} />
          <Text mt="xs">
            {t('matches.confirmed', { on: shownDay(page.confirmedOn), by: page.confirmedBy })}{' '}
            {page.agreedUntil === null ? '' : t('matches.agreedUntil', { until: shownDay(page.agreedUntil) })}
          </Text>
          <Text mt="xs">{page.match.grounds}</Text>
          <Text mt="xs">
            <Link href={`/register/${page.menteeId}`}>{page.mentee}</Link> ·{' '}
            <Link href={`/register/${page.mentorId}`}>{page.mentor}</Link>
          </Text>
        </section>
        {closed ? null : (
          <>
            <FirstMeetingForm page={page} />
            <MeetingForm matchId={id} />
            <FollowUpForm page={page} />
            <PauseForm page={page} />
          </>
        )}
        <MatchLog page={page} />
        <CloseForm page={page} />
        <Card title={t('women.tab.history')}>
          <HistoryList table="matches" id={id} />
        </Card>
      </Stack>
    </Page>
  )
}
