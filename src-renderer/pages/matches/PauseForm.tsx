import type { MatchPage } from '@contract/matches'
import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { Card } from '../../parts/Card'
import { DayField } from '../../parts/DayField'
import { useText } from '../../language'

/** A pause without loss, and the way out of it. */
export function PauseForm({ page }: { page: MatchPage }) {
  const t = useText()
  const { today } = useOffice()
  const [from, setFrom] = useState<string | null>(today)
  const [reason, setReason] = useState('')
  const pause = useDeed('pauseMatch', () => setReason(''))
  const resume = useDeed('resumeMatch')
  return (
    <Card title={t('matches.pause')}>
      {page.stage === 'paused' ? (
        <Group>
          <Button
            variant="default"
            loading={resume.isPending}
            onClick={() => resume.mutate({ id: page.id, on: today })}
          >
            {t('matches.resume')}
          </Button>
        </Group>
      ) : (
        <Group align="flex-end">
          <DayField label={t('matches.pause.from')} value={from} onChange={setFrom} />
          <TextInput
            flex={1}
            label={t('matches.pause.reason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button
            variant="default"
            disabled={from === null}
            loading={pause.isPending}
            onClick={() =>
              from === null ? undefined : pause.mutate({ id: page.id, from, until: null, reason })
            }
          >
            {t('matches.pause.save')}
          </Button>
        </Group>
      )}
    </Card>
  )
}
