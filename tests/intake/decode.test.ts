import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src-main/intake/reading/decode'

const TEXT = 'Fornavn;Efternavn;By\r\nÅse;Sørensen-Æbelø;Århus – 5 €\r\n'

const bytesOf = {
  'UTF-8': Buffer.from(TEXT, 'utf8'),
  'UTF-8 with a mark': Buffer.from(`\uFEFF${TEXT}`, 'utf8'),
  'UTF-16 LE': Buffer.from(TEXT, 'utf16le'),
  'UTF-16 LE with a mark': Buffer.from(`\uFEFF${TEXT}`, 'utf16le'),
  'UTF-16 BE': Buffer.from(TEXT, 'utf16le').swap16(),
  'UTF-16 BE with a mark': Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(),
  'windows-1252': cp1252(TEXT),
}

describe('the encoding of a text file', () => {
  test.each(Object.entries(bytesOf))('%s is recognised', (_, bytes) => {
    expect(decode(bytes)).toBe(TEXT)
  })

  test('any Danish text is read alike from UTF-8 and from windows-1252', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcæøåÆØÅéü€–« ;,\n')) })
    fc.assert(
      fc.property(letters, (text) => {
        expect(decode(Buffer.from(text, 'utf8'))).toBe(text)
        expect(decode(cp1252(`${text}ø;`))).toBe(`${text}ø;`)
      }),
    )
  })
})

/** Written out for the letters used here, since Node itself does not write this encoding. */
function cp1252(text: string): Buffer {
  const beyondLatin1: Record<string, number> = { '€': 0x80, '–': 0x96 }
  return Buffer.from(Array.from(text, (letter) => beyondLatin1[letter] ?? letter.charCodeAt(0)))
}
