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
  const [correcting, setCorrecting] = useState(false)
  const { closure } = page.match
  if (closure === null || correcting) return <Ending page={page} done={() => setCorrecting(false)} />
  return (
    <Card title={t('matches.closing')}>
      <Text>
        {shownDay(closure.on)} · {t(`closureKind.${closure.kind}`)} ·{' '}
        {closure.reasons
          .map(({ reason, side }) => `${t(`closureReason.${reason}`)} (${t(`side.${side}`)})`)
          .join(', ')}
      </Text>
      <Text>{closure.words}</Text>
      <Group className="no-print">
        <Button variant="default" onClick={() => setCorrecting(true)}>
          {t('matches.closing.correct')}
        </Button>
        <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate({ id: page.id })}>
          {t('matches.reopen')}
        </Button>
      </Group>
    </Card>
  )
}

function Ending({ page, done }: { page: MatchPage; done: () => void }) {
  const t = useText()
  const { today } = useOffice()
  const earlier = page.match.closure
  const [kind, setKind] = useState(earlier?.kind ?? 'planned')
  const [on, setOn] = useState<string | null>(earlier?.on ?? today)
  const [reasons, setReasons] = useState<Reasons>(
    earlier?.reasons ?? [{ reason: 'agreedTimeOver', side: 'both' }],
  )
  const [words, setWords] = useState(earlier?.words ?? '')
  const keep = useDeed(earlier === null ? 'closeMatch' : 'correctClosure', done)
  const end = () => {
    if (on !== null) keep.mutate({ id: page.id, closure: { on, kind, reasons, words } })
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
        <Button variant="default" disabled={on === null} loading={keep.isPending} onClick={end}>
          {t(earlier === null ? 'matches.close' : 'frame.save')}
        </Button>
      </Group>
    </Card>
  )
}
