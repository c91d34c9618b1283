import { expect, test } from 'vitest'
import { Day } from '../../src-main/domain/records/calendar'
import { anOffice, enquiry, ready, TODAY } from './an-office'

test('a woman is found by her name however it is spelled, by her words, and not by what is protected', async () => {
  const office = await anOffice()
  const { ask } = office
  const found = async (words: string) => (await ask.searchWomen({ words })).ids
  const soeren = await enquiry(office, 'Åse Sørensen')
  const khadija = await ready(office, 'Khadija', 'mentee')
  const { participant } = await ask.readWoman({ id: khadija })
  const { roles: _roles, portrait: _portrait, id: _id, address, phone: _phone, email, ...facts } = participant
  const note = 'Vil helst skrives til på mail.'
  const told = { ...facts, note, occupationWanted: { sectors: [], title: 'Sygeplejerske' } }
  await ask.correctFacts({
    id: khadija,
    facts: { ...told, reach: { address: { ...address, town: 'Svendborg' }, phone: '11 22 33 44', email } },
  })

  for (const words of ['åse', 'AASE', 'ase', 'soerensen', 'Sörensen', 'sørnsen'])
    expect(await found(words), words).toEqual([soeren])
  for (const words of ['khadija', 'Hadija', 'khad', 'sygeplejeske', 'svendborg', '11 22 33', 'cykle khadija'])
    expect(await found(words), words).toEqual([khadija])
  expect(await found('khadija åse')).toEqual([])
  expect(await found('opdigtet')).toHaveLength(2)
  expect((await ask.searchWomen({ words: 'skrives' })).excerpts[khadija]).toEqual({
    field: 'note',
    before: 'Vil helst ',
    hit: 'skrives',
    after: ' til på mail.',
  })

  const protection = { since: TODAY, until: Day.parse('2027-03-15') }
  await ask.correctFacts({ id: khadija, facts: { ...told, protection, reach: null } })
  expect(await found('svendborg')).toEqual([])
  expect(await found('11 22 33')).toEqual([])
  expect(await found('khadija')).toEqual([khadija])
})
