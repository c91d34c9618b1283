import { expect, test } from 'vitest'
import { put } from '../../src-main/domain/change'
import { evaluation, interview, mentee } from '../builders'
import { wishFor } from './a-pair'
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
  const { mentors } = await office.ask.wantedSheet({ language: 'da' })
  const told = mentors.map(({ words, unnamed }) => `${words} ${unnamed}`)
  expect(told).toContainEqual(expect.stringMatching(/som taler arabisk ud over dansk.* null$/))
  expect(told).toContainEqual(expect.stringMatching(/som taler et bestemt sprog .* dz$/))
  const wish = { ...wishFor('wanted', null), language: 'en', edition: 'office' } as const
  const { pages } = await office.ask.previewPaper({ what: wish })
  const printed = pages.flatMap(({ shapes }) => shapes.flatMap(({ words }) => words.map(([, word]) => word)))
  expect(printed).toContain('Arabic')
  expect(printed).not.toContain('Dzongkha')
})
