import { Button, Table } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { useText } from '../language'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { shownDay } from '../parts/shown-day'
import './events/events.css'
import { termOf } from '../parts/terms'

/** What brings women together, and what comes of it. */
export function EventsPage() {
  const t = useText()
  const [, go] = useLocation()
  const events = useAnswer('listEvents', {})
  if (events.isError) return <ProblemNote error={events.error} />
  if (events.data === undefined) return null
  const add = <Button onClick={() => go('/events/new')}>{t('events.new')}</Button>
  if (events.data.length === 0)
    return (
      <Page title={t('page.events')}>
        <EmptyState title={t('events.none.title')} text={t('events.none.text')}>
          {add}
        </EmptyState>
      </Page>
    )
  return (
    <Page title={t('page.events')} actions={add}>
      <div className="card wide-table">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('field.on')}</Table.Th>
              <Table.Th>{t('events.name')}</Table.Th>
              <Table.Th>{t('events.invited')}</Table.Th>
              <Table.Th>{t('events.coming')}</Table.Th>
              <Table.Th>{t('events.came')}</Table.Th>
              <Table.Th>{t('events.unmatched')}</Table.Th>
              <Table.Th>{t('events.matchedAfter')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {events.data.map((event) => (
              <Table.Tr key={event.id}>
                <Table.Td className="numbers">{shownDay(event.on)}</Table.Td>
                <Table.Td>
                  <Link href={`/events/${event.id}`}>{event.name}</Link>
                  <div className="small soft">
                    {[termOf('eventKinds', event.kind), event.place].filter(Boolean).join(' · ')}
                  </div>
                </Table.Td>
                <Table.Td className="numbers">{event.invited}</Table.Td>
                <Table.Td className="numbers">{event.coming}</Table.Td>
                <Table.Td className="numbers">{event.came}</Table.Td>
                <Table.Td className="numbers">{event.unmatched}</Table.Td>
                <Table.Td className="numbers">{event.matchedAfter}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Page>
  )
}
