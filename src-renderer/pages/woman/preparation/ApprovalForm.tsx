import type { ParticipantId } from '@contract/ids'
import type { Role } from '@contract/roles'
import { Button, Group, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../language'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { DayField } from '../../../parts/DayField'

const DECISIONS = ['yes', 'no'] as const

/** The office's yes or no to her in this role, in the name of whoever is at work. */
export function ApprovalForm({ id, role, onDone }: { id: ParticipantId; role: Role; onDone: () => void }) {
  const t = useText()
  const { today } = useOffice()
  const decide = useDeed('decideApproval', onDone)
  const [on, setOn] = useState<string | null>(today)
  const [decision, setDecision] = useState<(typeof DECISIONS)[number]>('yes')
  const [words, setWords] = useState('')
  const save = () => {
    if (on !== null) decide.mutate({ id, role, on, accepted: decision === 'yes', words })
  }
  return (
    <div className="preparation-form">
      <Group align="flex-end">
        <SegmentedControl
          aria-label={t('preparation.decision')}
          value={decision}
          onChange={(value) => setDecision(DECISIONS.find((one) => one === value) ?? decision)}
          data={DECISIONS.map((one) => ({ value: one, label: t(`preparation.decision.${one}`) }))}
        />
        <DayField label={t('field.on')} value={on} onChange={setOn} />
        <Button onClick={save} loading={decide.isPending} disabled={on === null}>
          {t('women.step.save')}
        </Button>
      </Group>
      <Textarea
        label={t('preparation.decision.words')}
        autosize
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </div>
  )
}
