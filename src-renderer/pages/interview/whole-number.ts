/** What a number field holds; null while it is empty or unfinished. */
export function wholeNumber(value: string | number): number | null {
  return typeof value === 'number' ? value : null
}
