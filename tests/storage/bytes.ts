/** The bytes with one bit changed, that far into them, from 0 up to 1. */
export function flippedIn(bytes: Buffer, part: number): Buffer {
  const copy = Buffer.from(bytes)
  const at = Math.floor(bytes.length * part)
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}
