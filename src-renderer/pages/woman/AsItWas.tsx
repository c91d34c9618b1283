import type { ParticipantId } from '@contract/ids'
import { Group, List, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { DayField } from '../../parts/DayField'
import { HistoryList } from '../../parts/HistoryList'
import { shownDay } from '../../parts/shown-day'
import { StatusBadge } from '../../parts/StatusBadge'
import { FactsView } from './FactsView'
import { sentenceOf, Timeline } from './Timeline'

/** What was changed on her record, or the whole of it as it was on a day. */
export function AsItWas({ id }: { id: ParticipantId }) {
  const t = useText()
  const { today } = useOffice()
  const [on, setOn] = useState<string | null>(null)
  const isPast = on !== null && on < today
  return (
    <>
      <DayField
        className="no-print"
        maw={280}
        mb="md"
        label={t('asItWas.on')}
        description={t('asItWas.hint')}
        value={on}
        onChange={setOn}
        error={on !== null && on > today ? t('asItWas.future') : undefined}
      />
      {isPast ? <That id={id} on={on} /> : <HistoryList table="participants" id={id} />}
    </>
  )
}

function That({ id, on }: { id: ParticipantId; on: string }) {
  const t = useText()
  const was = useAnswer('readWomanAsOf', { id, on })
  if (was.data === undefined) return null
  const { known, woman } = was.data
  return (
    <section aria-label={t('asItWas.title', { on: shownDay(on) })} className="as-it-was">
      <Text className="soft">{t(`asItWas.${known}`, { on: shownDay(on) })}</Text>
      <Group gap="xs" my="sm">
        {woman.standings.map((standing) => (
          <StatusBadge key={standing.role} standing={standing} />
        ))}
      </Group>
      <FactsView woman={woman} />
      <Timeline happenings={woman.timeline} />
      <List listStyleType="none" spacing={4}>
        {woman.timeline.toReversed().map((happening, position) => (
          <List.Item key={`${happening.on}-${position}`}>{sentenceOf(happening, t)}</List.Item>
        ))}
      </List>
    </section>
  )
}
