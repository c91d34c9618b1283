/** 2 for `B`; 0 for nothing. */
export function columnNumber(letters: string): number {
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

export function columnLetters(column: number): string {
  if (column === 0) return ''
  return columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
}

/** @param place a cell as spreadsheets name it, such as `B7` */
export function placeOf(place: string): { readonly column: number; readonly line: number } {
  const [, letters = '', digits = '0'] = /^([A-Z]*)(\d*)$/.exec(place) ?? []
  return { column: columnNumber(letters), line: Number(digits) }
}
