import type { TaskRow } from '@contract/today'
import { Text } from '@mantine/core'
import { useText } from '../../language'
import { guideText, ruleText } from './task-words'

/** The rule behind a line, what to do, and how the talk may go. */
export function RuleNote({ task }: { task: TaskRow }) {
  const t = useText()
  const guide = guideText(task)
  return (
    <div className="task-rule">
      <Text className="small">
        <strong>{t('today.rule')}</strong> {ruleText(task)}
      </Text>
      <Text className="small">
        <strong>{t('today.do')}</strong> {t(`today.do.${task.kind}`)}
      </Text>
      {guide === null ? null : (
        <Text className="small">
          <strong>{t('today.guide')}.</strong> {guide}
        </Text>
      )}
    </div>
  )
}
