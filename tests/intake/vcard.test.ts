import { expect, test } from 'vitest'
import { readSheet } from '../../src-main/intake/reading/read-sheet'

const read = async (text: string) =>
  (await readSheet({ bytes: Buffer.from(text), name: null, pasted: false }, () => undefined)).rows.map(
    ({ cells }) => cells,
  )

/** As Outlook, a telephone and an address book of today write the same woman; the picture ends as base64 may. */
const OUTLOOK = `BEGIN:VCARD
VERSION:2.1
N;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:S=C3=B8rensen;=C3=85se
TEL;CELL;VOICE:20 30 40 50
ADR;HOME;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:;;N=C3=B8rregade 3,=
 2. tv;Aarhus C;;8000;Danmark
PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQ
 SkZJRg==
BDAY:19800203
END:VCARD
`.replaceAll('\n', '\r\n')
const TODAYS = `BEGIN:VCARD
VERSION:4.0
FN:Åse Sørensen
N:Sørensen;Åse;;;
item1.TEL;TYPE=cell;VALUE=uri:tel:20 30 40 50
ADR;TYPE=home:;;Nørregade 3\\, 2. tv;Aarhus C;;8000;Danmark
BDAY:1980-02-03
CATEGORIES:Mentor,Julekort
NOTE:Ring efter kl. 17\\n– ikke
  om fredagen
END:VCARD
`

test('cards of an address book are rows, whichever program wrote them', async () => {
  const [headings, outlook, todays] = await read(OUTLOOK + TODAYS)
  const who = ['Åse', 'Sørensen', '1980-02-03', '20 30 40 50', null, 'Nørregade 3, 2. tv', '8000', 'Aarhus C']
  expect(headings?.slice(0, 4)).toEqual(['Fornavn', 'Efternavn', 'Født', 'Tlf.'])
  expect(outlook).toEqual([...who, null, null, null])
  expect(todays).toEqual([...who, 'Mentor', null, 'Ring efter kl. 17\n– ikke om fredagen'])
})

test('a card without a structured name keeps the name it has', async () => {
  const [, row] = await read('BEGIN:VCARD\nVERSION:3.0\nFN:Fatima El Khatib\nEND:VCARD\n')
  expect(row?.slice(0, 2)).toEqual(['Fatima El Khatib', null])
})

test('a card in the letters of an older Outlook keeps its names', async () => {
  const card =
    'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:S=F8rensen;=C5se\nEND:VCARD\n'
  const [, row] = await read(card)
  expect(row?.slice(0, 2)).toEqual(['Åse', 'Sørensen'])
})
