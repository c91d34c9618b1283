import type { EventPage } from '@contract/events'
import { Text } from '@mantine/core'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { GuestName } from './GuestName'

/** The tables, mixed so that women who have not met sit together. */
export function SeatingPlan({ page }: { page: EventPage }) {
  const t = useText()
  const guestBy = new Map(page.guests.map((guest) => [guest.participantId, guest]))
  if (page.tables.length === 0) return null
  return (
    <Card title={t('events.tables')}>
      <Text className="soft">{t('events.tables.text')}</Text>
      <Text className="small soft">{t('events.tables.met', { count: page.alreadyMet })}</Text>
      <ol className="tables">
        {page.tables.map((table, at) => (
          <li key={table[0] ?? at} aria-label={t('events.table', { nth: at + 1 })}>
            <strong>{t('events.table', { nth: at + 1 })}</strong>
            <ul>
              {table
                .flatMap((id) => guestBy.get(id) ?? [])
                .map((guest) => (
                  <li key={guest.participantId}>
                    <GuestName guest={guest} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  )
}
