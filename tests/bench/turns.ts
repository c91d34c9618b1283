import { readFileSync } from 'node:fs'
import { pid } from 'node:process'
import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * The longest that the thread was busy without letting anything else in, in milliseconds, while the work went on:
 * time on the processor, so that other programs do not count. Linux only.
 */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  const watch = { longest: 0, isOver: false }
  const watching = watchTurns(watch)
  await work()
  watch.isOver = true
  await watching
  return watch.longest
}

async function watchTurns(watch: { longest: number; isOver: boolean }): Promise<void> {
  for (let before = onProcessor(); !watch.isOver;) {
    await nextTurn()
    const now = onProcessor()
    watch.longest = Math.max(watch.longest, now - before)
    before = now
  }
}

/** Milliseconds that this thread has run so far. Source: proc(5), the first field of `schedstat`. */
export function onProcessor(): number {
  const [nanoseconds] = readFileSync(`/proc/self/task/${pid}/schedstat`, 'utf8').split(' ')
  return Number(nanoseconds) / 1e6
}
