/** @typedef {{ size: number, png: Buffer }} Picture */

/**
 * Windows' icon file: a directory of PNG pictures, each at most 256 pixels wide.
 * @param {Picture[]} pictures
 */
export function icoFile(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [i, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * i
    // 0 stands for 256.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** Apple's four-letter names of PNG pictures, by width; two names for a width mean: ordinary and retina. */
const appleNames = new Map([
  [32, ['ic11']],
  [64, ['ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
])

/**
 * macOS's icon file: chunks of name, length and PNG picture.
 * @param {Picture[]} pictures
 */
export function icnsFile(pictures) {
  const chunks = pictures.flatMap(({ size, png }) =>
    (appleNames.get(size) ?? []).map((name) => chunk(name, png)),
  )
  return chunk('icns', Buffer.concat(chunks))
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function chunk(name, content) {
  const head = Buffer.alloc(8, name, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}
