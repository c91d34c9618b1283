import { notifications } from '@mantine/notifications'
import { problemText } from './problem-text'
import { problemOf } from './call'
import { say } from '../language'

/** Says that something went well. */
export function tellDone(message: string): void {
  notifications.show({
    message,
    color: 'plum',
    autoClose: 4_000,
    closeButtonProps: { 'aria-label': say('frame.close') },
  })
}

/** Says what went wrong and what to do. */
export function tellProblem(error: unknown): void {
  notifications.show({
    title: say('frame.problem'),
    message: problemText(problemOf(error)),
    color: 'red',
    autoClose: 12_000,
    closeButtonProps: { 'aria-label': say('frame.close') },
  })
}
