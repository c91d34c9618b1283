/** A spreadsheet program runs a text cell that begins like a formula; an apostrophe makes it text. A phone number, `+45 …`, stays as it is. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^\+[\d\s()/.-]+$/.test(text) ? `'${text}` : text
}
