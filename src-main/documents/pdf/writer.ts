/** What of pdfkit takes the words of a file: its own names, internal ones among them. */
export type Writer = {
  page: Page | null
  _offset: number
  _write: Write
  addContent: Write
  flushPages: () => void
  read: () => Uint8Array
}
type Page = { write: (content: Uint8Array) => void }
type Write = (data: string | Uint8Array) => void

/**
 * pdfkit makes bytes of every line by itself and sends each through a stream. Here the lines of a page and those of the file
 * are gathered first and made bytes of together: the same bytes, for a good part of the work.
 */
export function gatherWriting(kit: Writer): () => Uint8Array {
  const file = gathered()
  file.add(kit.read())
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit's own names for what writes the file and for how far it is.
  kit._write = (data) => {
    // oxlint-disable-next-line no-underscore-dangle -- as above.
    kit._offset += file.add(data)
  }
  gatherContent(kit)
  return file.bytes
}

/** A page is closed when the next one begins, and at the end. */
function gatherContent(kit: Writer): void {
  const flushPages = kit.flushPages.bind(kit)
  let content = gathered()
  kit.addContent = (data) => {
    content.add(data)
  }
  kit.flushPages = () => {
    kit.page?.write(content.bytes())
    content = gathered()
    flushPages()
  }
}

/** Lines and bytes in the order they came; a line ends in a line feed, and each of its signs is one byte. */
function gathered() {
  const chunks: Uint8Array[] = []
  let lines = ''
  const endLines = (): void => {
    if (lines !== '') chunks.push(Buffer.from(lines, 'latin1'))
    lines = ''
  }
  return {
    add: (data: string | Uint8Array): number => {
      if (typeof data === 'string') {
        lines += `${data}\n`
        return data.length + 1
      }
      endLines()
      chunks.push(data)
      return data.length
    },
    bytes: (): Uint8Array => {
      endLines()
      return Buffer.concat(chunks)
    },
  }
}
