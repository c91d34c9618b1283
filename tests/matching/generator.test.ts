import { expect, test } from 'vitest'
import { generatedOffice } from './generator'

const SIZE = { seed: 31, mentees: 30, mentors: 20 } as const

test('the same seed gives the same women, another seed others', () => {
  expect(generatedOffice(SIZE)).toEqual(generatedOffice(SIZE))
  expect(generatedOffice({ ...SIZE, seed: 32 })).not.toEqual(generatedOffice(SIZE))
})

test('in Tingbjerg all live in one place and there are few sectors', () => {
  const women = [...generatedOffice({ ...SIZE, town: 'tingbjerg' }).participants.values()]
  expect(new Set(women.flatMap(({ address }) => address.postcode ?? []))).toEqual(new Set(['2700']))
  expect(new Set(women.flatMap(({ occupationHad }) => occupationHad.sectors)).size).toBeLessThanOrEqual(4)
})
