import { expect, test } from 'vitest'
import { put } from '../../src-main/domain/change'
import { evaluation, interview, mentee } from '../builders'
import { anOffice } from './an-office'

test('the wanted sheet names a language only when enough mentees speak it', async () => {
  const office = await anOffice()
  const speaking = (id: string, code: string) => {
    const woman = mentee({ id, danish: 'none', languages: [{ code, level: 'native' }] })
    return [
      put('participants', woman),
      put('interviews', interview(woman, {})),
      put('evaluations', evaluation(woman)),
    ]
  }
  const changes = [...['a', 'b', 'c', 'd', 'e'].flatMap((id) => speaking(id, 'ar')), ...speaking('f', 'dz')]
  await office.room.write('acceptSheet', () => ({ changes, result: null }))
  const { mentors } = await office.ask.wantedSheet({})
  const told = mentors.map(({ language, spoken }) => ({ language, spoken }))
  expect(told).toContainEqual({ language: 'ar', spoken: 'ar' })
  expect(told).toContainEqual({ language: null, spoken: 'dz' })
})
