import type { MatchRow } from '@contract/matches'
import { SegmentedControl, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { MatchBadge } from '../parts/MatchBadge'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { shownDay } from '../parts/shown-day'
import { useText } from '../language'

const SHOWN = { running: ['agreed', 'active', 'paused'], closed: ['closed'] } as const
type Shown = keyof typeof SHOWN

/** All pairs, those that run first. */
export function MatchesPage() {
  const t = useText()
  const [, go] = useLocation()
  const matches = useAnswer('listMatches', {})
  const [shown, setShown] = useState<Shown>('running')
  if (matches.isError) return <ProblemNote error={matches.error} />
  if (matches.data === undefined) return null
  const wanted = matches.data.filter(({ stage }) => SHOWN[shown].some((one) => one === stage))
  return (
    <Page title={t('page.matches')}>
      {matches.data.length === 0 ? (
        <EmptyState title={t('matches.none.title')} text={t('matches.none.text')} />
      ) : (
        <>
          <SegmentedControl
            aria-label={t('matches.which')}
            value={shown}
            onChange={(value) => setShown(value === 'closed' ? 'closed' : 'running')}
            data={[
              { value: 'running', label: t('matches.running') },
              { value: 'closed', label: t('matches.closed') },
            ]}
          />
          <Text role="status" className="small soft numbers" my="xs">
            {t('matches.count', { count: wanted.length })}
          </Text>
          <MatchTable matches={wanted} onOpen={({ id }) => go(`/matches/${id}`)} />
        </>
      )}
    </Page>
  )
}

function MatchTable({
  matches,
  onOpen,
}: {
  matches: readonly MatchRow[]
  onOpen: (match: MatchRow) => void
}) {
  const t = useText()
  return (
    <Table className="card" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('matches.pair')}</Table.Th>
          <Table.Th>{t('matches.stage')}</Table.Th>
          <Table.Th>{t('matches.since')}</Table.Th>
          <Table.Th>{t('matches.lastMeeting')}</Table.Th>
          <Table.Th>{t('matches.lastTalk')}</Table.Th>
          <Table.Th>{t('matches.until')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {matches.map((match) => (
          <Table.Tr key={match.id} onDoubleClick={() => onOpen(match)}>
            <Table.Td>
              <Link href={`/matches/${match.id}`}>
                {match.mentee} · {match.mentor}
              </Link>
            </Table.Td>
            <Table.Td>
              <MatchBadge stage={match.stage} />
            </Table.Td>
            <Table.Td className="numbers">{day(match.confirmedOn)}</Table.Td>
            <Table.Td className="numbers">{day(match.lastMeetingOn)}</Table.Td>
            <Table.Td className="numbers">{day(match.lastTalkOn)}</Table.Td>
            <Table.Td className="numbers">{day(match.agreedUntil)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function day(value: string | null): string {
  return value === null ? '–' : shownDay(value)
}
