import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds a piece of work may keep the office to itself before others get a turn. */
const A_TURN = 12

/**
 * Does a long piece of work in short turns, so that saving and typing never wait for it.
 * @param between what happens between two of them, told what the work yielded last
 */
export async function inTurns<Y, T>(
  work: Generator<Y, T>,
  between: (yielded: Y) => Promise<unknown> = () => nextTurn(),
): Promise<T> {
  for (;;) {
    const turn = oneTurn(work)
    if (turn.done === true) return turn.value
    await between(turn.value)
  }
}

function oneTurn<Y, T>(work: Generator<Y, T>): IteratorResult<Y, T> {
  const began = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done === true || performance.now() - began > A_TURN) return step
  }
}
