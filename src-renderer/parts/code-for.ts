/** A name in plain letters, as a code that is not taken; `otherwise` where it has none of them. */
export function codeFor(name: string, taken: readonly string[], otherwise: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  const code = (plain === '' ? otherwise : plain).slice(0, 40)
  return taken.includes(code) ? `${code}-${taken.length + 1}` : code
}
