import { bookStyle } from '../../../src-main/documents/layout/styles'
import { layOut } from '../../../src-main/documents/layout/lay-out'
import { openPress } from '../../../src-main/documents/pdf/press'
import { composeDocument } from '../../../src-main/documents/text/compose'
import { told, values } from './told'

/** Makes handbooks in a fresh process, as many as asked for, and tells what it took. */
const count = Number(process.argv[2] ?? 1)
const press = openPress('resources')
const markdown = press.wording('da', 'handbook')
const labels = { notes: 'Noter', pageOf: '', running: 'Håndbog for mentorer', foot: '', mark: '' }
const look = { title: 'Håndbog for mentorer', language: 'da', style: bookStyle, labels } as const
const meta = { title: look.title, author: '', subject: '', language: 'da', on: '2026-03-01' }

let bytes = new Uint8Array()
for (let copy = 1; copy <= count; copy++) {
  const { blocks } = composeDocument({ markdown, values: values(copy), language: 'da' })
  const document = layOut(blocks, look, press.typesetter)
  bytes = new Uint8Array(await press.print(document, { meta, edition: 'office', pictures: () => null }))
}
told({ bytes: bytes.length })
