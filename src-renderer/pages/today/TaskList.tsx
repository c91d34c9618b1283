import { groupedBy } from '@contract/grouping'
import type { TaskRow } from '@contract/today'
import { Text, Title } from '@mantine/core'
import { useText } from '../../language'
import { TaskLine } from './TaskLine'
import { useTaskKeys } from './use-task-keys'

/** The lines by kind, in the written order, walked and worked by keyboard. */
export function TaskList({ tasks }: { tasks: readonly TaskRow[] }) {
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
          <section key={kind} className="card task-group" aria-label={t(`today.kind.${kind}`)}>
            <Title order={2} className="task-kind">
              {t(`today.kind.${kind}`)} <span className="soft numbers">{lines.length}</span>
            </Title>
            <ul>
              {lines.map((task) => (
                <TaskLine
                  key={task.key}
                  task={task}
                  opened={opened?.key === task.key ? opened.form : null}
                  onOpen={(form) => open(form === null ? null : { key: task.key, form })}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Text className="small soft no-print" mt="sm">
        {t('today.keys', keys)}
      </Text>
    </>
  )
}
