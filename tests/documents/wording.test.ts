import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HANDBOOK_DECLARATIONS } from '../../src-main/documents/handbook'
import { RECOVERY_DECLARATIONS } from '../../src-main/documents/recovery-sheet'
import { lintText } from '../../src-main/documents/text/lint'
import { outlineOf } from '../../src-main/documents/text/outline'
import { press, resources } from './press'

describe('the shipped wording', () => {
  test.each([
    ['handbook', HANDBOOK_DECLARATIONS],
    ['recovery', RECOVERY_DECLARATIONS],
  ] as const)('of %s has no faults, and the same blocks in both languages', (document, declarations) => {
    for (const language of ['da', 'en'] as const)
      expect(lintText(press.wording(language, document), declarations)).toEqual([])
    expect(outlineOf(press.wording('en', document))).toEqual(outlineOf(press.wording('da', document)))
  })

  test('has the same chapters in both languages', () => {
    expect(chaptersOf('en')).toEqual(chaptersOf('da'))
  })
})

function chaptersOf(language: string): string[] {
  return readdirSync(`${resources}/documents/${language}/handbook`)
}
