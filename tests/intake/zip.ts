import zlib from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  readonly data: Buffer
  /** Says another unpacked size than the true one. */
  readonly claimed?: number
  readonly encrypted?: boolean
}

/** A zip archive, built by hand so that it can also lie. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const packed = zlib.deflateRawSync(entry.data, { level: 9 })
    const name = Buffer.from(entry.name)
    const head = header(entry, packed.length, name.length)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, tail, name]))
    locals.push(local)
    offset += local.length
  }
  return Buffer.concat([...locals, ...directory, ending(directory, offset)])
}

/** A workbook with one worksheet of this markup. */
export function workbook(sheet: string | Buffer, sharedStrings = '<sst/>'): ZipEntry[] {
  return [
    { name: 'xl/workbook.xml', data: Buffer.from(WORKBOOK) },
    { name: 'xl/_rels/workbook.xml.rels', data: Buffer.from(RELATIONS) },
    { name: 'xl/sharedStrings.xml', data: Buffer.from(sharedStrings) },
    { name: 'xl/worksheets/sheet1.xml', data: Buffer.from(sheet) },
  ]
}

export const ODS = 'application/vnd.oasis.opendocument.spreadsheet'
/** An OpenDocument workbook with one sheet of these rows. */
export function openDocument(rows: string): Buffer {
  return zip([
    { name: 'mimetype', data: Buffer.from(ODS) },
    {
      name: 'content.xml',
      data: Buffer.from(
        `<o:document-content ${['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')} xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body><o:spreadsheet><table:table table:name="Ark1">${rows}</table:table></o:spreadsheet></o:body></o:document-content>`,
      ),
    },
  ])
}

export function worksheet(rows: string): string {
  return `<worksheet><sheetData>${rows}</sheetData></worksheet>`
}

const WORKBOOK = '<workbook><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'
const RELATIONS = `<Relationships><Relationship Id="rId1" Type="${TYPE}" Target="worksheets/sheet1.xml"/></Relationships>`

/** The fields that stand in front of the name both times: version, flags, method, time, checksum, sizes, lengths. */
function header(entry: ZipEntry, packed: number, nameLength: number): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(entry.encrypted === true ? 1 : 0, 2)
  head.writeUInt16LE(8, 4)
  head.writeUInt32LE(zlib.crc32?.(entry.data) ?? 0, 10)
  head.writeUInt32LE(packed, 14)
  head.writeUInt32LE(entry.claimed ?? entry.data.length, 18)
  head.writeUInt16LE(nameLength, 22)
  return head
}

function ending(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
