import { expect, test } from 'vitest'
import { readLanguage } from '../../src-main/intake/values/languages'
import { LANGUAGE_CODES, languageName } from '../../src-renderer/parts/names'

test('the name of every language of the forms is read as that language', () => {
  expect(LANGUAGE_CODES.filter((code) => readLanguage(languageName(code)) !== code)).toEqual([])
})
