import type { LongTask } from '@contract/long-work'
import { Button, Group, Progress, Text } from '@mantine/core'
import { useText } from '../language'
import { call } from '../office/call'
import { useProgress } from '../office/progress'
import './long-work.css'

/** How far a long piece of work has come, in a picture and in words, and the way to stop it. Shown when it takes longer than a moment. */
export function LongWork({ task, text }: { task: LongTask; text: string }) {
  const t = useText()
  const part = useProgress(task)
  return (
    <Group className="long-work no-print" role="status" my="sm">
      <Progress value={100 * part} w={240} aria-label={text} />
      <Text>{text}</Text>
      <Button size="compact-sm" variant="default" onClick={() => void call('stopWork', { task })}>
        {t('frame.stop')}
      </Button>
    </Group>
  )
}
