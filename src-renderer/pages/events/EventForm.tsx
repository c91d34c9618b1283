import type { EventPage } from '@contract/events'
import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { DayField } from '../../parts/DayField'
import { NumberField } from '../../parts/NumberField'
import { TermField } from '../../parts/TermField'

type Event = EventPage['event']

type Values = {
  name: string
  kind: string | null
  on: string | null
  place: string
  seats: number | null
  others: number | null
  words: string
}

/** What an event is: planned ahead, or entered after it was held. */
export function EventForm({ event }: { event: Event | null }) {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const form = useForm<Values>({
    initialValues: valuesOf(event, today),
    validate: {
      name: (name) => (name.trim() === '' ? t('issue.required') : null),
      kind: (kind) => (kind === null ? t('issue.required') : null),
      on: (on) => (on === null ? t('issue.required') : null),
    },
  })
  const keep = useDeed('keepEvent', ({ id }) => {
    tellDone(t('frame.saved'))
    if (event === null) go(`/events/${id}`)
  })
  return (
    <form
      className="card"
      aria-label={t('events.about')}
      onSubmit={form.onSubmit(({ on, kind, place, seats, others, ...rest }) => {
        if (on === null || kind === null) return
        keep.mutate({
          ...rest,
          on,
          kind,
          seats: seats ?? 6,
          others: others ?? 0,
          place: place.trim() || null,
          id: event?.id ?? null,
        })
      })}
    >
      <Group align="flex-start" grow>
        <TextInput label={t('events.name')} {...form.getInputProps('name')} />
        <TermField taxonomy="eventKinds" label={t('events.kind')} {...form.getInputProps('kind')} />
      </Group>
      <Group align="flex-start" grow>
        <DayField label={t('field.on')} {...form.getInputProps('on')} />
        <TextInput label={t('events.place')} {...form.getInputProps('place')} />
        <NumberField label={t('events.seats')} min={2} max={20} {...form.getInputProps('seats')} />
        <NumberField label={t('events.others')} min={0} max={1000} {...form.getInputProps('others')} />
      </Group>
      <Textarea label={t('events.words')} autosize {...form.getInputProps('words')} />
      <Button type="submit" loading={keep.isPending}>
        {t('frame.save')}
      </Button>
    </form>
  )
}

function valuesOf(event: Event | null, today: string): Values {
  if (event === null)
    return { name: '', kind: 'network-meeting', on: today, place: '', seats: 6, others: 0, words: '' }
  const { name, kind, on, place, seats, others, words } = event
  return { name, kind, on, place: place ?? '', seats, others, words }
}
