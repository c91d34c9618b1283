import { Decrypter } from 'age-encryption'
import { expect, test } from 'vitest'
import { anOffice, enquiry } from './an-office'

const FILTER = { words: '', chosen: { role: ['mentor'], times: ['mon-evening'] } }

test('what the office keeps about its register: lists by name, labels while somebody carries them, and how each likes to see it', async () => {
  const office = await anOffice()
  const { ask } = office
  const [amina, sara] = [await enquiry(office, 'Amina'), await enquiry(office, 'Sara')]

  await ask.keepList({ name: 'Klar mentor', filter: FILTER, sort: [] })
  await ask.keepList({ name: 'Klar mentor', filter: FILTER, sort: [{ column: 'age', down: true }] })
  const { lists } = await ask.registerDesk({})
  expect(lists).toMatchObject([{ filter: FILTER, sort: [{ column: 'age', down: true }] }])
  for (const { id } of lists) await ask.dropList({ id })
  expect((await ask.registerDesk({})).lists).toEqual([])
  await ask.undo({})
  expect((await ask.registerDesk({})).lists).toEqual(lists)

  await ask.labelWomen({ name: 'Sommerfest', women: [amina], on: true })
  await ask.labelWomen({ name: 'sommerfest', women: [amina, sara], on: true })
  const { labels } = await ask.registerDesk({})
  expect(labels).toMatchObject([{ name: 'Sommerfest' }])
  expect((await ask.listWomen({})).map((woman) => woman.labels)).toEqual(
    [amina, sara].map(() => labels.map(({ id }) => id)),
  )
  await ask.labelWomen({ name: 'Sommerfest', women: [amina, sara], on: false })
  expect((await ask.registerDesk({})).labels).toEqual([])

  const file = { women: [amina], format: 'csv' as const, language: 'da' as const }
  const { savedAs } = await ask.exportWomen({ ...file, passphrase: 'grønne cykler i regn' })
  const opener = new Decrypter()
  opener.addPassphrase('grønne cykler i regn')
  const sealed = office.saved.get(savedAs ?? '') ?? new Uint8Array()
  expect(Buffer.from(sealed).toString()).not.toContain('Amina')
  expect(await opener.decrypt(sealed, 'text')).toContain('Amina;Opdigtet')

  const view = { shape: 'table' as const, columns: [{ column: 'name' as const, width: 200 }], sort: [] }
  await ask.keepView(view)
  expect((await ask.undo({})).why).toBe('labelWomen')
  expect((await ask.registerDesk({})).view).toEqual(view)
})
