import type { EventPage as Event } from '@contract/events'
import { Button, Stack } from '@mantine/core'
import { useLocation, useParams } from 'wouter'
import { useText } from '../language'
import { useAnswer, useDeed } from '../office/answers'
import { tellDone } from '../office/tell'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { EventForm } from './events/EventForm'
import './events/events.css'
import { GuestList } from './events/GuestList'
import { SeatingPlan } from './events/SeatingPlan'

/** A new event, or one that is being prepared or was held. */
export function EventPage() {
  const t = useText()
  const { id } = useParams<{ id: Event['id'] }>()
  const isNew = String(id) === 'new'
  const answer = useAnswer('readEvent', { id }, !isNew)
  if (isNew)
    return (
      <Page title={t('events.new')}>
        <EventForm event={null} />
      </Page>
    )
  if (answer.isError) return <ProblemNote error={answer.error} />
  return answer.data === undefined ? null : <Planned page={answer.data} />
}

function Planned({ page }: { page: Event }) {
  const t = useText()
  const [, go] = useLocation()
  const drop = useDeed('dropEvent', () => {
    tellDone(t('pair.dropped'))
    go('/events')
  })
  const seated = new Set(page.tables.flat())
  const coming = page.guests.map(({ participantId }) => participantId).filter((one) => seated.has(one))
  return (
    <Page
      title={page.name}
      actions={
        <>
          <Button variant="default" onClick={() => drop.mutate({ id: page.id })}>
            {t('frame.remove')}
          </Button>
          <Button
            variant="default"
            disabled={coming.length === 0}
            onClick={() => go('/print/badges', { state: { women: coming } })}
          >
            {t('events.badges')}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {t('pair.print')}
          </Button>
        </>
      }
    >
      <Stack>
        <GuestList page={page} />
        <SeatingPlan page={page} />
        <div className="no-print">
          <EventForm key={page.id} event={page.event} />
        </div>
      </Stack>
    </Page>
  )
}
