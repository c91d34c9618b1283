import type { Plan } from '@contract/plan'
import { ActionIcon, Group, Text, Tooltip } from '@mantine/core'
import { IconCheck, IconPencil, IconProgress, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { shownDay } from '../../../parts/shown-day'
import { GoalWords } from './GoalWords'
import { useText, type TextName } from '../../../language'

type Goal = Plan['goals'][number]

/** One goal with the steps taken towards it, and what can be done about it. */
export function GoalLine({ goal }: { goal: Goal }) {
  const t = useText()
  const { today } = useOffice()
  const [writing, setWriting] = useState<'progress' | 'change' | null>(null)
  const close = () => setWriting(null)
  const note = useDeed('noteProgress', close)
  const change = useDeed('changeGoal', close)
  const end = useDeed('endGoal')
  const endAs = (how: 'reached' | 'dropped') => () => end.mutate({ id: goal.id, on: today, how })
  return (
    <li>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text>{goal.words}</Text>
          <Text className="small soft">
            {t(`goalKind.${goal.kind}`)} · {t(`goalArea.${goal.area}`)} · {shownDay(goal.on)}
          </Text>
        </div>
        <Group gap={0} wrap="nowrap" className="no-print">
          <Stroke
            name="plan.goals.progress"
            goal={goal}
            Icon={IconProgress}
            onPress={() => setWriting('progress')}
          />
          <Stroke
            name="plan.goals.change"
            goal={goal}
            Icon={IconPencil}
            onPress={() => setWriting('change')}
          />
          <Stroke name="plan.goals.reached" goal={goal} Icon={IconCheck} onPress={endAs('reached')} />
          <Stroke name="plan.goals.dropped" goal={goal} Icon={IconX} onPress={endAs('dropped')} />
        </Group>
      </Group>
      {goal.progress.map(({ on, words }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- steps are only ever added at the end.
        <Text key={at} className="small soft plan-step">
          {shownDay(on)}: {words}
        </Text>
      ))}
      {writing === 'progress' ? (
        <GoalWords
          label={t('plan.goals.progress')}
          begun=""
          onSave={(words) => note.mutate({ id: goal.id, on: today, words })}
          onClose={close}
        />
      ) : null}
      {writing === 'change' ? (
        <GoalWords
          label={t('plan.goals.change')}
          hint={t('plan.goals.change.hint')}
          begun={goal.words}
          onSave={(words) => change.mutate({ id: goal.id, on: today, words, area: goal.area })}
          onClose={close}
        />
      ) : null}
    </li>
  )
}

type StrokeProps = { name: TextName; goal: Goal; Icon: typeof IconCheck; onPress: () => void }

function Stroke({ name, goal: { words }, Icon, onPress }: StrokeProps) {
  const t = useText()
  return (
    <Tooltip label={t(name)} withArrow>
      <ActionIcon
        variant="subtle"
        size="md"
        aria-label={t('plan.goals.for', { what: t(name), words })}
        onClick={onPress}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
