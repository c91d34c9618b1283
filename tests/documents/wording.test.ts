import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { handbookDeclarations } from '../../src-main/documents/handbook'
import { RECOVERY_DECLARATIONS } from '../../src-main/documents/recovery-sheet'
import { lintText } from '../../src-main/documents/text/lint'
import { outlineOf } from '../../src-main/documents/text/outline'
import { press, resources } from './press'

describe('the shipped wording', () => {
  test.each([
    ['handbook', handbookDeclarations('mentor')],
    ['mentee-handbook', handbookDeclarations('mentee')],
    ['recovery', RECOVERY_DECLARATIONS],
  ] as const)('of %s has no faults, and the same blocks in both languages', (document, declarations) => {
    for (const language of ['da', 'en'] as const)
      expect(lintText(press.wording(language, document), declarations)).toEqual([])
    expect(outlineOf(press.wording('en', document))).toEqual(outlineOf(press.wording('da', document)))
  })

  test('has the same chapters in both languages', () => {
    for (const book of ['handbook', 'mentee-handbook'])
      expect(chaptersOf('en', book)).toEqual(chaptersOf('da', book))
  })
})

function chaptersOf(language: string, book: string): string[] {
  return readdirSync(`${resources}/documents/${language}/${book}`)
}
