import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf, type Block } from '../../src-main/documents/blocks'
import { handbookDeclarations } from '../../src-main/documents/handbook'
import { composeDocument } from '../../src-main/documents/text/compose'
import { lintText } from '../../src-main/documents/text/lint'
import type { Declarations } from '../../src-main/documents/values'
import { compose, figureValues, values } from './press'

const plainText = (block: Block | undefined): string =>
  block && 'content' in block ? textOf(block.content) : ''

describe('a text becomes blocks', () => {
  test('a blank line parts them, a line end does not', () => {
    expect(compose('Et\nto.\n\nTre.').map(plainText)).toEqual(['Et to.', 'Tre.'])
  })

  test('words stand out, and marks may be written as they are', () => {
    const [block] = compose('En *lille* og **stor** \\*stjerne\\*.')
    expect(block).toMatchObject({
      content: [
        { text: 'En ', mark: 'plain' },
        { text: 'lille', mark: 'emphasis' },
        { text: ' og ', mark: 'plain' },
        { text: 'stor', mark: 'strong' },
        { text: ' *stjerne*.', mark: 'plain' },
      ],
    })
  })

  test.each([
    ['da', '"Ja," sagde hun ("nej").', '»Ja,« sagde hun (»nej«).'],
    ['en', '"Yes," she said ("no").', '“Yes,” she said (“no”).'],
    ['da', "Anne's -- kl. 10 ... og kl. 11", 'Anne’s – kl.\u00a010\u00a0… og kl.\u00a011'],
  ] as const)('quotation marks and dashes are those of the language (%s)', (language, written, printed) => {
    expect(plainText(compose(written, {}, language)[0])).toBe(printed)
  })

  test('what a woman wrote is never read as marks', () => {
    const words = '# Jeg *hedder* {{mentor.name}}\n\n!warning [x](y)'
    const blocks = compose('!text ord', { ord: words })
    expect(blocks.map(plainText)).toEqual(['# Jeg *hedder* {{mentor.name}}', '!warning [x](y)'])
    expect(compose('{{ord}}', { ord: '**x** {{y}}' }).map(plainText)).toEqual(['**x** {{y}}'])
  })

  test('whatever a woman wrote comes out as she wrote it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const wanted = words.normalize('NFC').replaceAll('\n', '')
        expect(plainText(compose('{{ord}}', { ord: words })[0])).toBe(wanted)
      }),
    )
  })

  test('reading never fails, whatever is written', () => {
    const mark = fc.constantFrom(
      '!',
      '#',
      '|',
      '-',
      '*',
      '**',
      '{{',
      '}}',
      '\n',
      '\n\n',
      '!end',
      '!if match',
      '[',
      '](',
      'x',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        composeDocument({ markdown: marks.join(''), values, language: 'da' })
        lintText(marks.join(''), handbookDeclarations('mentor'))
      }),
    )
  })

  test('a list of each kind, its points possibly longer than a line', () => {
    expect(compose('- en\n  og mere\n- to')).toMatchObject([
      { kind: 'list', style: 'points', items: [[{ text: 'en og mere' }], [{ text: 'to' }]] },
    ])
    expect(compose('1. en\n2. to')).toMatchObject([{ style: 'numbers' }])
    expect(compose('- [ ] en')).toMatchObject([{ style: 'boxes', items: [[{ text: 'en' }]] }])
  })

  test('a table repeats its row for every entry, and leaves room to write', () => {
    const [table] = compose(
      '!table each=goals blank=2 widths=3,1 caption="For {{mentor.first}}"\n| A | B |\n|---|--:|\n| {{goals.title}} | {{goals.by}} |',
      values,
    )
    expect(table).toMatchObject({
      caption: 'For Ulla',
      columns: [
        { share: 3, align: 'left' },
        { share: 1, align: 'right' },
      ],
      rows: [
        [[{ text: 'Finde en praktikplads' }], [{ text: '1. april' }]],
        [[], []],
        [[], []],
      ],
    })
  })

  test('what is asked for with !if comes only when it is there', () => {
    const text = '!if match\n\nJa.\n\n!end\n\n!unless match\n\nNej.\n\n!end'
    expect(compose(text, { match: true }).map(plainText)).toEqual(['Ja.'])
    expect(compose(text, {}).map(plainText)).toEqual(['Nej.'])
    expect(compose(text, { match: { kind: 'list', entries: [] } }).map(plainText)).toEqual(['Nej.'])
  })

  test('a fact that nothing is known of is left out', () => {
    const [block] = compose('!meta\nTelefon: {{phone}}\nNavn: Anne', { phone: '' })
    expect(block).toMatchObject({ kind: 'facts', entries: [{ content: [{ text: 'Anne' }] }] })
  })

  test('entries of a repeated list are one list', () => {
    const [list] = compose('!each match.reasons\n\n- {{match.reasons.text}}\n\n!end', values)
    expect(list).toMatchObject({ kind: 'list', items: [{ length: 1 }, { length: 1 }] })
  })

  test('a cover may carry its key figures', () => {
    const [cover] = compose('!cover\ntitle: Rapport\nkey-figures: headline', figureValues)
    expect(cover).toMatchObject({ kind: 'cover', figures: [{ value: '48' }, { value: '21' }], note: [] })
  })

  test('a repeated group counts', () => {
    const groups = compose('!repeat 3\n\nMøde {{n}}\n\n!lines 2\n\n!end')
    expect(groups.map((group) => group.kind === 'group' && plainText(group.blocks[0]))).toEqual([
      'Møde 1',
      'Møde 2',
      'Møde 3',
    ])
  })
})

const declared: Declarations = {
  name: { kind: 'text', always: true },
  match: { kind: 'flag', always: false, brings: ['mentee'] },
  mentee: { kind: 'text', always: false },
  goals: { kind: 'list', always: false, fields: ['title'] },
  photo: { kind: 'picture', always: false },
}

describe('the linter tells of', () => {
  test.each([
    ['unknown-block', '!bogs'],
    ['unclosed-block', '!fact Tre ting\n\nTekst'],
    ['stray-end', '!end'],
    ['unknown-value', 'Hej {{navn}}'],
    ['unknown-value', '!if ukendt\n\nJa\n\n!end'],
    ['unknown-value', '{{goals.title}}'],
    ['wrong-value', 'Hej {{goals}}'],
    ['wrong-value', '!each name\n\nx\n\n!end'],
    ['value-may-be-missing', 'Hej {{mentee}}'],
    ['unknown-picture', '!picture fest alt="X"'],
    ['missing-alt', '!picture portrait'],
    ['missing-alt', '!if photo\n\n!portrait photo name="X"\n\n!end'],
    ['missing-id', '# Kapitel'],
    ['bad-id', '# Kapitel {#Mål}'],
    ['duplicate-id', '# Et {#et}\n\n# To {#et}'],
    ['heading-skip', '# Et {#et}\n\n### Tre'],
    ['unknown-reference', 'Se side {{page:intet}}'],
    ['not-inside-a-box', '# Et {#et}\n\n!fact x\n\n## To {#to}\n\n!end'],
    ['not-inside-a-box', '!fact x\n\n!box y\n\nz\n\n!end\n\n!end'],
    ['uneven-table', '| A | B |\n|---|---|\n| 1 |'],
    ['unclosed-mark', 'Det er *vigtigt.'],
    ['unknown-value', '!cover\ntitle: x\nkey-figures: tal'],
  ] as const)('%s: %j', (code, text) => {
    expect(lintText(text, declared).map((warning) => warning.code)).toContain(code)
  })

  test.each([
    '!if match\n\nHej {{mentee}}\n\n!end',
    '!each goals\n\n{{goals.title}} {{n}}\n\n!end',
    '!table each=goals\n| A |\n|---|\n| {{goals.title}} |',
    '# Et {#et}\n\n## To {#to}\n\n### Tre\n\nSide {{page:to}}, {{title:et}}',
    '{{name}} \\{{ikke}}',
  ])('nothing where all is well: %j', (text) => {
    expect(lintText(text, declared)).toEqual([])
  })

  test('tells the line', () => {
    expect(lintText('En\n\nTo\n\n{{x}}', declared)).toEqual([{ code: 'unknown-value', about: 'x', line: 5 }])
  })
})
