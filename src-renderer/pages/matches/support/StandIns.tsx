import type { ParticipantId } from '@contract/ids'
import type { PairPage, StandIn } from '@contract/pair'
import { Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../language'
import { useAnswer, useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { DayField } from '../../../parts/DayField'
import { shownDay } from '../../../parts/shown-day'
import { NoteForm } from './NoteForm'
import { NoteWords } from './NoteWords'
import { Notes, type FormOf } from './Notes'

/** Other mentors who step in while the mentor is away. */
export function StandIns({ pair }: { pair: PairPage }) {
  const t = useText()
  return (
    <Notes
      title={t('support.standIns')}
      none={t('support.standIns.none')}
      notes={pair.standIns}
      table="standIns"
      pair={pair}
      nameOf={({ name, until }) => (until === null ? name : `${name} → ${shownDay(until)}`)}
      Below={NoteWords}
      Form={StandInForm}
    />
  )
}

function StandInForm({ pair, earlier, done }: FormOf<StandIn>) {
  const t = useText()
  const { today } = useOffice()
  const mentors = useAnswer('listStandIns', { id: pair.id })
  const [participantId, setWho] = useState<ParticipantId | null>(earlier?.participantId ?? null)
  const [on, setOn] = useState<string | null>(earlier?.on ?? today)
  const [until, setUntil] = useState<string | null>(earlier?.until ?? null)
  const [words, setWords] = useState(earlier?.words ?? '')
  const keep = useDeed('keepStandIn', done)
  const women = mentors.data ?? []
  const save = () => {
    if (on === null || participantId === null) return
    keep.mutate({ id: earlier?.id ?? null, matchId: pair.id, participantId, on, until, words })
  }
  return (
    <NoteForm onSave={save} onCancel={done} busy={keep.isPending}>
      <Select
        searchable
        required
        label={t('support.standIn.who')}
        data={women.map(({ id, name }) => ({ value: id, label: name }))}
        value={participantId}
        onChange={(value) => setWho(women.find(({ id }) => id === value)?.id ?? participantId)}
      />
      <Group align="flex-start" grow>
        <DayField label={t('matches.pause.from')} value={on} onChange={setOn} />
        <DayField label={t('support.standIn.until')} value={until} onChange={setUntil} />
      </Group>
      <TextInput
        label={t('support.standIn.why')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </NoteForm>
  )
}
