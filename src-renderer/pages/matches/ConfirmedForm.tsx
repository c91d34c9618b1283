import type { MatchPage } from '@contract/matches'
import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { Card } from '../../parts/Card'
import { DayField } from '../../parts/DayField'

/** When the match was confirmed, how long it is to last, and why these two. */
export function ConfirmedForm({ page, done }: { page: MatchPage; done: () => void }) {
  const t = useText()
  const { match } = page
  const [confirmedOn, setConfirmedOn] = useState<string | null>(match.confirmedOn)
  const [agreedUntil, setAgreedUntil] = useState<string | null>(match.agreedUntil)
  const [grounds, setGrounds] = useState(match.grounds)
  const correct = useDeed('correctMatch', done)
  const agreements = useAnswer('readPlan', { id: page.id }).data?.agreements ?? []
  return (
    <Card title={t('matches.confirmed.correct')}>
      <Group align="flex-start">
        <DayField label={t('matches.since')} value={confirmedOn} onChange={setConfirmedOn} />
        <DayField
          label={t('matches.until')}
          description={agreements.length > 0 ? t('matches.until.inAgreement') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          disabled={agreements.length > 0}
          value={agreedUntil}
          onChange={setAgreedUntil}
        />
      </Group>
      <Textarea
        label={t('matching.confirm.grounds')}
        autosize
        value={grounds}
        onChange={({ currentTarget }) => setGrounds(currentTarget.value)}
      />
      <Group>
        <Button
          variant="default"
          disabled={confirmedOn === null}
          loading={correct.isPending}
          onClick={() => {
            if (confirmedOn !== null) correct.mutate({ id: page.id, confirmedOn, agreedUntil, grounds })
          }}
        >
          {t('frame.save')}
        </Button>
      </Group>
    </Card>
  )
}
