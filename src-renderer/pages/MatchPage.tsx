import type { MatchId } from '@contract/ids'
import { Button, Stack, Tabs, Text } from '@mantine/core'
import { Link, useLocation, useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { HistoryList } from '../parts/HistoryList'
import { MatchBadge } from '../parts/MatchBadge'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { shownDay } from '../parts/shown-day'
import { CloseForm } from './matches/CloseForm'
import { MatchDeeds } from './matches/MatchDeeds'
import { MatchLog } from './matches/MatchLog'
import './matches/matches.css'
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
  return (
    <Page
      title={t('matching.confirm.title', { mentee: page.mentee, mentor: page.mentor })}
      actions={<Button onClick={() => go(`/print/handbook/${id}`)}>{t('matches.handbook')}</Button>}
    >
      <Stack>
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
        <div className="match-halves">
          <Tabs className="card" defaultValue="log" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="log">{t('matches.log')}</Tabs.Tab>
              <Tabs.Tab value="history">{t('women.tab.history')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="log" pt="md">
              <MatchLog page={page} />
            </Tabs.Panel>
            <Tabs.Panel value="history" pt="md">
              <HistoryList table="matches" id={id} />
            </Tabs.Panel>
          </Tabs>
          {page.match.closure === null ? <MatchDeeds page={page} /> : <CloseForm page={page} />}
        </div>
      </Stack>
    </Page>
  )
}
