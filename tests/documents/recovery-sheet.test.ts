import { expect, test } from 'vitest'
import { layOut } from '../../src-main/documents/layout/lay-out'
import { sheetStyle } from '../../src-main/documents/layout/styles'
import { recoveryLabels, recoveryValues } from '../../src-main/documents/recovery-sheet'
import { composeDocument } from '../../src-main/documents/text/compose'
import { TODAY } from '../builders'
import { wordsOf } from './dump'
import { press } from './press'
import { telling } from './telling'

test('the recovery sheet shows the whole key on one page', () => {
  const secret = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE'
  const facts = { key: `AGE-SECRET-KEY-1${secret}`, division: 'Odense', madeBy: 'Inger Lund', on: TODAY }
  for (const language of ['da', 'en'] as const) {
    const values = recoveryValues(facts, telling(language))
    const { blocks, warnings } = composeDocument({
      markdown: press.wording(language, 'recovery'),
      values,
      language,
    })
    const look = { title: 'x', language, labels: recoveryLabels(facts, telling(language)), style: sheetStyle }
    const document = layOut(blocks, look, press.typesetter)
    expect([...warnings, ...document.warnings]).toEqual([])
    expect(document.pages).toHaveLength(1)
    expect(wordsOf(document).join('').replaceAll('\u00a0', '')).toContain(facts.key)
  }
})
