import type { MatchPage } from '@contract/matches'
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { Card } from '../../parts/Card'
import { PauseFields, type PauseValues } from './PauseFields'

/** A pause without loss, and the way out of it. */
export function PauseForm({ page }: { page: MatchPage }) {
  const t = useText()
  const { today } = useOffice()
  const blank = { from: today, until: null, reason: '' }
  const [pause, setPause] = useState<PauseValues>(blank)
  const begin = useDeed('pauseMatch', () => setPause(blank))
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
        <>
          <PauseFields value={pause} onChange={setPause} />
          <Group>
            <Button
              variant="default"
              disabled={pause.from === null}
              loading={begin.isPending}
              onClick={() => {
                const { from } = pause
                if (from !== null) begin.mutate({ ...pause, id: page.id, from })
              }}
            >
              {t('matches.pause.save')}
            </Button>
          </Group>
        </>
      )}
    </Card>
  )
}
