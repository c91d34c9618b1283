import { PDFDocument } from '@cantoo/pdf-lib'

/** Several finished files one after the other, to be sent to a printer in one go. */
export async function joined(files: readonly Uint8Array[], on: string): Promise<Uint8Array> {
  const whole = await PDFDocument.create({ updateMetadata: false })
  const date = new Date(`${on}T00:00:00Z`)
  whole.setProducer('Mentor Network Office')
  whole.setCreationDate(date)
  whole.setModificationDate(date)
  for (const file of files) {
    const one = await PDFDocument.load(file, { updateMetadata: false })
    const pages = await whole.copyPages(one, one.getPageIndices())
    for (const page of pages) whole.addPage(page)
  }
  return whole.save({ useObjectStreams: false })
}
