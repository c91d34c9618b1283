import type { MatchPage } from '@contract/matches'
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { Card } from '../../parts/Card'
import { PauseFields, type PauseValues } from './PauseFields'

/** A pause that was longer, shorter or never was. */
export function PauseCorrection({ page, at, done }: { page: MatchPage; at: number; done: () => void }) {
  const t = useText()
  const [pause, setPause] = useState<PauseValues>(
    page.match.pauses[at] ?? { from: null, until: null, reason: '' },
  )
  const correct = useDeed('correctPause', done)
  return (
    <Card title={t('matches.pause.correct')}>
      <PauseFields value={pause} onChange={setPause} />
      <Group>
        <Button
          variant="default"
          disabled={pause.from === null}
          loading={correct.isPending}
          onClick={() => {
            const { from } = pause
            if (from !== null) correct.mutate({ id: page.id, at, pause: { ...pause, from } })
          }}
        >
          {t('frame.save')}
        </Button>
        <Button variant="default" onClick={() => correct.mutate({ id: page.id, at, pause: null })}>
          {t('matches.pause.drop')}
        </Button>
      </Group>
    </Card>
  )
}
