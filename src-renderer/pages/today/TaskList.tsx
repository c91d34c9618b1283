import { groupedBy } from '@contract/grouping'
import type { TaskRow } from '@contract/today'
import { Text } from '@mantine/core'
import { useText } from '../../language'
import { TaskGroup } from './TaskGroup'
import { useTaskKeys } from './use-task-keys'

type Props = {
  tasks: readonly TaskRow[]
  /** As it was on another day, so that nothing can be done about it. */
  isLookedBackAt: boolean
}

/** The lines by kind, in the written order, walked and worked by keyboard. */
export function TaskList({ tasks, isLookedBackAt }: Props) {
  const t = useText()
  const { list, opened, open, onKeyDown } = useTaskKeys()
  const keys = Object.fromEntries(
    (['call', 'done', 'later', 'hand', 'rule'] as const).map((name) => [
      name,
      t(`today.key.${name}`).toUpperCase(),
    ]),
  )
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are a second way to the buttons in the lines. */}
      <div ref={list} className="tasks" onKeyDown={onKeyDown}>
        {[...groupedBy(tasks, ({ kind }) => kind)].map(([kind, lines]) => (
          <TaskGroup
            key={kind}
            kind={kind}
            tasks={lines}
            isLookedBackAt={isLookedBackAt}
            opened={opened}
            onOpen={open}
          />
        ))}
      </div>
      {isLookedBackAt ? null : (
        <Text className="small soft no-print" mt="sm">
          {t('today.keys', keys)}
        </Text>
      )}
    </>
  )
}
