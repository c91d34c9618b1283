import { PDFDocument } from '@cantoo/pdf-lib'

/** Several finished files one after the other, to be sent to a printer in one go. Each begins on a sheet of its own, also when both sides are printed. */
export async function joined(files: readonly Uint8Array[], on: string): Promise<Uint8Array> {
  const whole = await PDFDocument.create({ updateMetadata: false })
  const date = new Date(`${on}T00:00:00Z`)
  whole.setProducer('Mentor Network Office')
  whole.setCreationDate(date)
  whole.setModificationDate(date)
  for (const file of files) {
    const one = await PDFDocument.load(file, { updateMetadata: false })
    const pages = await whole.copyPages(one, one.getPageIndices())
    const [first] = pages
    if (first !== undefined && whole.getPageCount() % 2 === 1)
      whole.addPage([first.getWidth(), first.getHeight()])
    for (const page of pages) whole.addPage(page)
  }
  return whole.save({ useObjectStreams: false })
}
