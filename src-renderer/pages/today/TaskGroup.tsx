import { groupedBy } from '@contract/grouping'
import type { TaskRow } from '@contract/today'
import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { TaskLine } from './TaskLine'
import type { Opened } from './use-task-keys'

// More than anybody gets through in a morning; a large office has hundreds, and every line costs time to draw.
const AT_ONCE = 25

// Pixels a line is taken to be high as long as it is out of sight.
const LINE = 100

type Props = {
  kind: TaskRow['kind']
  tasks: readonly TaskRow[]
  isLookedBackAt: boolean
  opened: Opened | null
  onOpen: (next: Opened | null) => void
}

/** The lines of one kind, the first of them at once, each day's in a list of its own that is not drawn while it is out of sight. */
export function TaskGroup({ kind, tasks, isLookedBackAt, opened, onOpen }: Props) {
  const t = useText()
  const [most, setMost] = useState(AT_ONCE)
  return (
    <section className="card task-group" aria-label={t(`today.kind.${kind}`)}>
      <Title order={2} className="task-kind">
        {t(`today.kind.${kind}`)} <span className="soft numbers">{tasks.length}</span>
      </Title>
      {[...groupedBy(tasks.slice(0, most), ({ dueOn }) => dueOn)].map(([day, lines]) => (
        <ul key={day} style={{ containIntrinsicBlockSize: `auto ${lines.length * LINE}px` }}>
          {lines.map((task) => (
            <TaskLine
              key={task.key}
              task={task}
              isLookedBackAt={isLookedBackAt}
              opened={opened?.key === task.key ? opened.form : null}
              onOpen={onOpen}
            />
          ))}
        </ul>
      ))}
      {tasks.length <= most ? null : (
        <Button variant="subtle" className="no-print" onClick={() => setMost(most + AT_ONCE)}>
          {t('today.more', { count: Math.min(AT_ONCE, tasks.length - most) })}
        </Button>
      )}
    </section>
  )
}
