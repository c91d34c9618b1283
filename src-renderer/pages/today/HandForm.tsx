import type { StaffId } from '@contract/ids'
import type { TaskRow } from '@contract/today'
import { Button, Group, Text } from '@mantine/core'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { useText } from '../../language'

/** Gives a line to one of the colleagues. */
export function HandForm({ task, onClose }: { task: TaskRow; onClose: () => void }) {
  const t = useText()
  const { staff } = useOffice()
  const others = staff.filter(({ id, leftOn }) => leftOn === null && id !== task.responsible)
  const hand = useDeed('noteTask', onClose)
  const give = (to: StaffId, name: string) =>
    hand.mutate(
      { task: task.key, decision: { kind: 'handed', to } },
      { onSuccess: () => tellDone(t('today.handTold', { name })) },
    )
  if (others.length === 0) return <Text className="small">{t('today.hand.nobody')}</Text>
  return (
    <Group role="group" aria-label={t('today.hand')}>
      <Text className="small">{t('today.hand.to')}</Text>
      {others.map(({ id, name }, at) => (
        <Button key={id} variant="default" autoFocus={at === 0} onClick={() => give(id, name)}>
          {name}
        </Button>
      ))}
    </Group>
  )
}
