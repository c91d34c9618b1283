import type { NotificationData } from '@mantine/notifications'
import { problemText } from './problem-text'
import { problemOf } from './call'
import { say } from '../language'

/** Says that something went well. */
export function tellDone(message: string): void {
  void show({ message, color: 'plum', autoClose: 4_000 })
}

/** Says what went wrong and what to do; what she stopped herself did not go wrong. */
export function tellProblem(error: unknown): void {
  const problem = problemOf(error)
  const message = problemText(problem)
  if (problem.code === 'cancelled') return tellDone(message)
  void show({ title: say('frame.problem'), message, color: 'red', autoClose: 12_000 })
}

async function show(notice: NotificationData): Promise<void> {
  const { notifications } = await import('@mantine/notifications')
  notifications.show({ ...notice, closeButtonProps: { 'aria-label': say('frame.close') } })
}
