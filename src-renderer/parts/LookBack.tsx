import type { PastAsked } from '@contract/past'
import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../language'
import { useOffice } from '../office/office-context'
import { DayField } from './DayField'
import { shownDay } from './shown-day'
import './look-back.css'

type Props = { past: PastAsked | null; onLook: (past: PastAsked | null) => void }

/** Chooses a day to look at everything as it was then, or will be if nothing is done; nothing can be changed meanwhile. */
export function LookBack({ past, onLook }: Props) {
  const t = useText()
  const [open, setOpen] = useState(false)
  if (past !== null) return <Looking past={past} onLook={onLook} />
  if (open) return <Choice onLook={onLook} onCancel={() => setOpen(false)} />
  return (
    <Button
      className="look-back-way no-print"
      variant="subtle"
      size="compact-sm"
      onClick={() => setOpen(true)}
    >
      {t('past.look')}
    </Button>
  )
}

function Looking({ past, onLook }: { past: PastAsked; onLook: Props['onLook'] }) {
  const t = useText()
  const { today } = useOffice()
  const seen = past.on > today ? 'coming' : past.how
  return (
    <Group className="look-back" gap="sm">
      <Text role="status">{t(`past.seen.${seen}`, { on: shownDay(past.on) })}</Text>
      <Button className="no-print" variant="default" size="compact-md" onClick={() => onLook(null)}>
        {t('past.now')}
      </Button>
    </Group>
  )
}

function Choice({ onLook, onCancel }: { onLook: Props['onLook']; onCancel: () => void }) {
  const t = useText()
  const { today } = useOffice()
  const [on, setOn] = useState<string | null>(null)
  const [how, setHow] = useState<PastAsked['how']>('was')
  return (
    <Group className="look-back no-print" align="flex-end" gap="sm">
      <DayField data-autofocus label={t('past.on')} value={on} onChange={setOn} />
      <SegmentedControl
        aria-label={t('past.how')}
        disabled={on !== null && on > today}
        value={how}
        onChange={(value) => setHow(value === 'known' ? 'known' : 'was')}
        data={[
          { value: 'was', label: t('past.how.was') },
          { value: 'known', label: t('past.how.known') },
        ]}
      />
      <Button
        variant="default"
        disabled={on === null}
        onClick={() => {
          if (on !== null) onLook({ on, how })
        }}
      >
        {t('past.show')}
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        {t('frame.cancel')}
      </Button>
    </Group>
  )
}
