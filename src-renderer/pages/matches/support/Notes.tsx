import type { OfficeInput } from '@contract'
import type { PairPage } from '@contract/pair'
import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useState, type ComponentType } from 'react'
import { useText } from '../../../language'
import { useDeed } from '../../../office/answers'
import { tellDone } from '../../../office/tell'
import { Card } from '../../../parts/Card'
import { shownDay } from '../../../parts/shown-day'

type Noted = { readonly id: string; readonly on: string }

type Props<T extends Noted> = {
  title: string
  /** What is said while there is nothing yet. */
  none: string
  notes: readonly T[]
  table: OfficeInput<'dropNote'>['table']
  pair: PairPage
  /** A note in one line. */
  nameOf: (note: T) => string
  /** What stands under it. */
  Below: ComponentType<{ note: T }>
  /** For a new note, or to correct an earlier one. */
  Form: ComponentType<FormOf<T>>
}

/** What the form of a note is given: the pair, the note to correct, and what to do when it is saved. */
export type FormOf<T> = { pair: PairPage; earlier: T | null; done: () => void }

/** Notes of one kind: each can be corrected or taken away, and a new one added. */
export function Notes<T extends Noted>(props: Props<T>) {
  const { title, none, notes, table, pair, nameOf, Below, Form } = props
  const t = useText()
  const [open, setOpen] = useState<T | 'new' | null>(null)
  const drop = useDeed('dropNote', () => tellDone(t('pair.dropped')))
  const close = () => setOpen(null)
  return (
    <Card title={title}>
      {notes.length === 0 ? <Text className="soft">{none}</Text> : null}
      {notes.length === 0 ? null : (
        <ul className="notes">
          {notes.map((note) => {
            const name = nameOf(note)
            return (
              <li key={note.id}>
                <div>
                  <span className="numbers soft">{shownDay(note.on)}</span> {name}
                  <Below note={note} />
                </div>
                <Group gap={2} wrap="nowrap" className="no-print">
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('pair.edit', { what: name })}
                    onClick={() => setOpen(note)}
                  >
                    <IconPencil size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('pair.drop', { what: name })}
                    onClick={() => drop.mutate({ table, id: note.id })}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              </li>
            )
          })}
        </ul>
      )}
      {open === null ? (
        <Group className="no-print">
          <Button variant="default" aria-label={`${t('pair.add')}: ${title}`} onClick={() => setOpen('new')}>
            {t('pair.add')}
          </Button>
        </Group>
      ) : (
        <div className="note-form no-print" key={open === 'new' ? 'new' : open.id}>
          <Form pair={pair} earlier={open === 'new' ? null : open} done={close} />
        </div>
      )}
    </Card>
  )
}
