/**
 * The text of a file whose encoding nobody wrote down: by its byte order mark, else UTF-16 by its zero bytes, else
 * UTF-8 when every byte fits, else windows-1252, which Danish Excel writes.
 */
export function decode(bytes: Uint8Array): string {
  const told = markedEncoding(bytes) ?? wideEncoding(bytes)
  return told === null ? (asUtf8(bytes) ?? asWindows(bytes)) : new TextDecoder(told).decode(bytes)
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** In Latin text every other byte of UTF-16 is zero; in no other encoding of text is any. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 4
  if (odd > many && even < odd / 8) return 'utf-16le'
  if (even > many && odd < even / 8) return 'utf-16be'
  return null
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** What windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand, since many releases of Node take windows-1252 for Latin-1 and lose dashes and quotes (nodejs/node#56542). */
function asWindows(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin1.replaceAll(/[\u0080-\u009f]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80))
}
