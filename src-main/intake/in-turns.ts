/** All that comes one after the other, letting others in between, at the latest after every 12 ms. @throws the signal's reason */
export async function inTurns<T>(steps: Iterable<T>, signal?: AbortSignal): Promise<T[]> {
  const all: T[] = []
  let since = await nextTurn()
  for (const step of steps) {
    all.push(step)
    if (performance.now() - since < 12) continue
    since = await nextTurn()
    signal?.throwIfAborted()
  }
  return all
}

/** When it began, in milliseconds. */
async function nextTurn(): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve))
  return performance.now()
}
