import { describe, expect, test } from 'vitest'
import words from '../../resources/passphrase-words.json'
import { offerPassphrase, passphraseWeakness, waitBeforeNextTry } from '../../src-main/storage/index'
import { createdOffice, freshFolder, surroundings } from './surroundings'

describe('a passphrase that is offered', () => {
  test('is five words of the list, and always strong enough', async () => {
    for (let run = 0; run < 200; run++) {
      const offered = offerPassphrase()
      expect(offered.split(' ')).toHaveLength(5)
      expect(offered.split(' ').every((word) => words.includes(word))).toBe(true)
      expect(await passphraseWeakness(offered)).toBeNull()
    }
  })

  test('is one of more than 10^15: the list is long, without doubles, and easy to type', () => {
    expect(new Set(words).size).toBe(words.length)
    expect(words.length ** 5).toBeGreaterThan(1e15)
    expect(words.filter((word) => !/^[a-zæøåé]{3,10}$/.test(word))).toEqual([])
  })
})

describe('a passphrase of her own', () => {
  test.each(['', 'kort', 'tretten tegn!'])('%j is too short', async (passphrase) => {
    expect(await passphraseWeakness(passphrase)).toBe('short')
  })

  test.each([
    'passwordpassword',
    '12345678901234567890',
    'qwertyuiopasdfgh',
    'aaaaaaaaaaaaaaaaaaaa',
    'abcdefghijklmnopqrst',
    'iloveyouiloveyou',
  ])('%j is too easily guessed', async (passphrase) => {
    expect(await passphraseWeakness(passphrase)).toBe('common')
  })

  test('that is made of the names of the office is too easily guessed', async () => {
    expect(await passphraseWeakness('IngerOvergaard')).toBeNull()
    expect(await passphraseWeakness('IngerOvergaard', ['inger', 'overgaard'])).toBe('common')
  })

  test('that is too weak opens no office', async () => {
    const office = await createdOffice(surroundings(), await freshFolder())
    const weak = { id: office.keys.holders()[0] ?? expect.fail('nobody has a key'), old: '', fresh: 'kort' }
    await expect(office.keys.changePassphrase(weak)).rejects.toMatchObject({
      code: 'weak-passphrase',
      details: { weakness: 'short' },
    })
  })
})

test('after five wrong ones she waits, longer each time, up to a minute', () => {
  expect([0, 1, 4, 5, 6, 7, 8, 9, 50].map(waitBeforeNextTry)).toEqual([0, 0, 0, 5, 10, 20, 40, 60, 60])
})
