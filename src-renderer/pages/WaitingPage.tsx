import type { Waiting } from '@contract/matching'
import { Button, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { GroupsCard } from './waiting/GroupsCard'
import { WaitingPicture } from './matching/WaitingPicture'
import { useText } from '../language'

/** Who waits, for how long, and whether there is anyone for her. */
export function WaitingPage() {
  const t = useText()
  const waiting = useAnswer('waitingList', {})
  if (waiting.isError) return <ProblemNote error={waiting.error} />
  if (waiting.data === undefined) return null
  return (
    <Page
      title={t('page.waiting')}
      actions={
        <Button component={Link} href="/wanted" variant="default">
          {t('page.wanted')}
        </Button>
      }
    >
      {waiting.data.length === 0 ? (
        <EmptyState title={t('waiting.none.title')} text={t('waiting.none.text')} />
      ) : (
        <>
          <Text mb="sm">
            {t('waiting.sum', { count: waiting.data.length, median: medianDays(waiting.data) })}
          </Text>
          <WaitingPicture waiting={waiting.data} />
          <WaitingTable waiting={waiting.data} />
          <div className="after-table">
            <GroupsCard />
          </div>
        </>
      )}
    </Page>
  )
}

function WaitingTable({ waiting }: { waiting: readonly Waiting[] }) {
  const t = useText()
  return (
    <Table className="card" mt="md" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('field.name')}</Table.Th>
          <Table.Th>{t('field.town')}</Table.Th>
          <Table.Th>{t('answer.goal.short')}</Table.Th>
          <Table.Th ta="right">{t('waiting.days')}</Table.Th>
          <Table.Th ta="right">{t('waiting.mentors')}</Table.Th>
          <Table.Th>
            <span className="hidden-text">{t('why.ask')}</span>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {waiting.map(({ id, name, town, goal, days, onHold, mentors }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Link href={`/matching/${id}`}>{name}</Link>
              {onHold ? <span className="soft"> · {t('status.onHold')}</span> : null}
            </Table.Td>
            <Table.Td>{town ?? '–'}</Table.Td>
            <Table.Td>{goal === null ? '–' : t(`goal.${goal}`)}</Table.Td>
            <Table.Td ta="right" className="numbers">
              {days}
            </Table.Td>
            <Table.Td ta="right" className="numbers">
              {mentors === 0 ? t('waiting.nobody') : mentors}
            </Table.Td>
            <Table.Td>
              <Link href={`/waiting/${id}`} aria-label={`${t('why.ask')} ${name}`}>
                {t('why.ask')}
              </Link>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function medianDays(waiting: readonly Waiting[]): number {
  const days = waiting.map((one) => one.days).toSorted((a, b) => a - b)
  const middle = Math.floor(days.length / 2)
  const upper = days[middle] ?? 0
  return days.length % 2 === 1 ? upper : Math.round((upper + (days[middle - 1] ?? upper)) / 2)
}
