const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/ø|oe|ö/g, 'o'],
  [/æ|ae|ä/g, 'a'],
  [/å|aa/g, 'a'],
  [/ð/g, 'd'],
  [/þ/g, 'th'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
]

/** Text as it is compared when searching: lower case, no accents, and å/aa, æ/ae, ø/oe alike. */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replaceAll('\u00AD', '')
  const spelled = SPELLED.reduce((folded, [letters, plain]) => folded.replace(letters, plain), lower)
  return (BEYOND_PLAIN.test(spelled) ? withoutAccents(spelled) : spelled).trim()
}

/** Most words have nothing more to take off, and looking is quicker than taking. */
const BEYOND_PLAIN = /[^ -~]/

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
