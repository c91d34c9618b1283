import type { Writer } from './writer'

/** What of pdfkit numbers the objects of a file and ends it: its own names, internal ones among them. */
export type Packer = Writer & {
  _offsets: readonly number[]
  _root: object
  _info: object
  _id: Uint8Array
  _finalize: () => void
  ref: (data: object) => Reference
}
type Reference = {
  id: number
  buffer: readonly Uint8Array[]
  finalize: () => void
  end: (content: Uint8Array) => void
}

/** An object without a stream of its own, as it is written. */
type Loose = { id: number; body: string }

/**
 * Gathers the many small objects of a file, as the tag of every cell, in one compressed stream (ISO 32000-1, 7.5.7): less than half
 * the file for a report full of tables. Only for files of PDF 1.5 and later; the first part of PDF/A is older and forbids it.
 */
export function packObjects(kit: Packer): void {
  const loose: Loose[] = []
  const make = kit.ref.bind(kit)
  kit.ref = (data) => {
    const reference = make(data)
    const finalize = reference.finalize.bind(reference)
    reference.finalize = () => {
      if (reference.buffer.length > 0) finalize()
      else loose.push({ id: reference.id, body: bodyWrittenBy(finalize, kit) })
    }
    return reference
  }
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit's own name for what ends the file.
  kit._finalize = () => {
    const pack = make({ Type: 'ObjStm', N: loose.length, First: headOf(loose).length })
    pack.end(Buffer.from(headOf(loose) + loose.map(({ body }) => `${body}\n`).join(''), 'latin1'))
    endFile(kit, make, { id: pack.id, ids: loose.map(({ id }) => id) })
  }
}

/** pdfkit writes an object as three lines: its number, its body, its end. */
function bodyWrittenBy(finalize: () => void, kit: Packer): string {
  const lines: string[] = []
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit's own name for what writes the file.
  const write = kit._write
  // oxlint-disable-next-line no-underscore-dangle -- as above.
  kit._write = (line) => lines.push(String(line))
  finalize()
  // oxlint-disable-next-line no-underscore-dangle -- as above.
  kit._write = write
  return lines[1] ?? ''
}

/** The number of every packed object, and where after this head its body begins. */
function headOf(loose: readonly Loose[]): string {
  let from = 0
  return loose
    .map(({ id, body }) => {
      const at = `${id} ${from}\n`
      from += body.length + 1
      return at
    })
    .join('')
}

/** Where every object of the file is, itself as a stream; see ISO 32000-1, 7.5.8. */
function endFile(kit: Packer, make: Packer['ref'], pack: { id: number; ids: readonly number[] }): void {
  /* oxlint-disable no-underscore-dangle -- pdfkit's own names for what the end of a file tells. */
  const { _offset: begin, _offsets: offsets, _root: Root, _info: Info, _id: id } = kit
  const places = make({ Type: 'XRef', Size: offsets.length + 2, W: [1, 4, 2], Root, Info, ID: [id, id] })
  const entries = [[0, 0, 0xffff], ...[...offsets.slice(0, -1), begin].map((offset) => [1, offset, 0])]
  for (const [index, packed] of pack.ids.entries()) entries[packed] = [2, pack.id, index]
  places.end(Buffer.concat(entries.map(entryOf)))
  for (const line of ['startxref', String(begin), '%%EOF']) kit._write(line)
  /* oxlint-enable no-underscore-dangle */
}

function entryOf([kind = 0, place = 0, index = 0]: readonly number[]): Uint8Array {
  const entry = Buffer.alloc(7)
  entry.writeUInt8(kind, 0)
  entry.writeUInt32BE(place, 1)
  entry.writeUInt16BE(index, 5)
  return entry
}
