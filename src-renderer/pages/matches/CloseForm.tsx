import type { MatchPage } from '@contract/matches'
import { Button, Group, SegmentedControl, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { Card } from '../../parts/Card'
import { DayField } from '../../parts/DayField'
import { shownDay } from '../../parts/shown-day'
import { useText } from '../../language'
import { ReasonsField, type Reasons } from './closing/ReasonsField'

/** A match ends, as planned or early, for a reason that has a side; any ending can be taken back. */
export function CloseForm({ page }: { page: MatchPage }) {
  const t = useText()
  const reopen = useDeed('reopenMatch')
  const { closure } = page.match
  if (closure === null) return <Ending page={page} />
  return (
    <Card title={t('matches.closing')}>
      <Text>
        {shownDay(closure.on)} · {t(`closureKind.${closure.kind}`)} ·{' '}
        {closure.reasons
          .map(({ reason, side }) => `${t(`closureReason.${reason}`)} (${t(`side.${side}`)})`)
          .join(', ')}
      </Text>
      <Text>{closure.words}</Text>
      <Group>
        <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate({ id: page.id })}>
          {t('matches.reopen')}
        </Button>
      </Group>
    </Card>
  )
}

function Ending({ page }: { page: MatchPage }) {
  const t = useText()
  const { today } = useOffice()
  const [kind, setKind] = useState<'planned' | 'early'>('planned')
  const [on, setOn] = useState<string | null>(today)
  const [reasons, setReasons] = useState<Reasons>([{ reason: 'agreedTimeOver', side: 'both' }])
  const [words, setWords] = useState('')
  const close = useDeed('closeMatch')
  const end = () => {
    if (on !== null) close.mutate({ id: page.id, closure: { on, kind, reasons, words } })
  }
  return (
    <Card title={t('matches.closing')}>
      <Group align="flex-end">
        <SegmentedControl
          aria-label={t('matches.closing.kind')}
          value={kind}
          onChange={(value) => setKind(value === 'early' ? 'early' : 'planned')}
          data={[
            { value: 'planned', label: t('closureKind.planned') },
            { value: 'early', label: t('closureKind.early') },
          ]}
        />
        <DayField label={t('field.on')} value={on} onChange={setOn} />
      </Group>
      <ReasonsField reasons={reasons} onChange={setReasons} />
      <Textarea
        label={t('matches.closing.words')}
        autosize
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Group>
        <Button variant="default" disabled={on === null} loading={close.isPending} onClick={end}>
          {t('matches.close')}
        </Button>
      </Group>
    </Card>
  )
}
