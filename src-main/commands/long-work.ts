import { setImmediate as nextTurn } from 'node:timers/promises'
import type { HandlersOf } from '../contract/command'
import type { longWorkCommands, LongTask } from '../contract/long-work'
import { Fault } from '../contract/reply'
import type { Room } from './room'

/** Tells how far the work is, from 0 to 1, and lets others have a turn. @throws Fault `cancelled` when she stopped it meanwhile */
export type Step = (part: number) => Promise<void>

export function longWorkHandlers({ stopped }: Room): HandlersOf<typeof longWorkCommands> {
  return {
    stopWork: ({ task }) => {
      stopped.add(task)
      return null
    },
  }
}

/** Does something that may take longer than a moment, step by step. */
export async function longWork<T>(
  { desk, stopped }: Room,
  task: LongTask,
  work: (step: Step) => Promise<T>,
): Promise<T> {
  stopped.delete(task)
  const tell = (part: number) => desk.tell({ kind: 'progress', task, part })
  try {
    return await work(async (part) => {
      tell(part)
      await nextTurn()
      if (stopped.has(task)) throw new Fault('cancelled')
    })
  } finally {
    tell(1)
  }
}

/** The steps of a part of the work, between two shares of the whole. */
export function within(step: Step, from: number, to: number): Step {
  return (part) => step(from + part * (to - from))
}
