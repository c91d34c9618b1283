import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds a piece of work may keep the office to itself before others get a turn. */
const A_TURN = 12

/** Does a long piece of work in short turns, so that saving and typing never wait for it. */
export async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const turn = oneTurn(work)
    if (turn.done === true) return turn.value
    await nextTurn()
  }
}

function oneTurn<T>(work: Generator<void, T>): IteratorResult<void, T> {
  const began = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done === true || performance.now() - began > A_TURN) return step
  }
}
