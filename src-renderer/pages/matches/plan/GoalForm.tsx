import type { MatchId } from '@contract/ids'
import { GOAL_AREAS, type Plan } from '@contract/plan'
import { Group, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { GoalWords } from './GoalWords'
import { useText } from '../../../language'

type Goal = Plan['goals'][number]
type Props = { matchId: MatchId; half: Goal['of']; onClose: () => void }

/** A new goal or need of one of the two, in her own words. */
export function GoalForm({ matchId, half, onClose }: Props) {
  const t = useText()
  const { today } = useOffice()
  const [kind, setKind] = useState<Goal['kind']>('goal')
  const [area, setArea] = useState<Goal['area']>('workOrEducation')
  const set = useDeed('setGoal', onClose)
  return (
    <div className="plan-words">
      <Group align="flex-end">
        <SegmentedControl
          aria-label={t('plan.goals.kind')}
          value={kind}
          onChange={(value) => setKind(value === 'need' ? 'need' : 'goal')}
          data={[
            { value: 'goal', label: t('goalKind.goal') },
            { value: 'need', label: t('goalKind.need') },
          ]}
        />
        <Select
          label={t('plan.goals.area')}
          allowDeselect={false}
          data={GOAL_AREAS.map((one) => ({ value: one, label: t(`goalArea.${one}`) }))}
          value={area}
          onChange={(value) => setArea(GOAL_AREAS.find((one) => one === value) ?? area)}
        />
      </Group>
      <GoalWords
        label={t('plan.goals.words')}
        begun=""
        onSave={(words) => set.mutate({ matchId, of: half, kind, area, words, on: today })}
        onClose={onClose}
      />
    </div>
  )
}
