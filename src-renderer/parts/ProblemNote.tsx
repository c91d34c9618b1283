import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { problemOf } from '../office/call'
import { problemText } from '../office/problem-text'
import { useText } from '../language'

/** Bad news in place: what is wrong and what to do. */
export function ProblemNote({ error }: { error: unknown }) {
  const t = useText()
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('frame.problem')} role="alert">
      {problemText(problemOf(error))}
    </Alert>
  )
}
