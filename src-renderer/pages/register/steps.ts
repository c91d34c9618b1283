const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
}

/** How many women further a key leads, in a list walked by keyboard; null for any other key. */
export function stepOf(key: string): number | null {
  return STEPS[key] ?? null
}
