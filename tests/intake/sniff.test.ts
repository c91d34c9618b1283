import { describe, expect, test } from 'vitest'
import { refuseUnlessTable, sniff } from '../../src-main/intake/reading/sniff'

describe('what a file is, by its content', () => {
  test.each([
    ['a zip archive', Buffer.from('PK\u0003\u0004…'), 'zip'],
    ['text', Buffer.from('Navn;By\nÅse;Odense'), 'text'],
    ['text that begins with a tab', Buffer.from('\tNavn\tBy'), 'text'],
  ])('%s may be a spreadsheet', (_, bytes, kind) => {
    expect(sniff(bytes)).toBe(kind)
  })

  test.each([
    ['nothing at all', Buffer.alloc(0), 'sheet-empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'sheet-not-a-spreadsheet'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'sheet-not-a-spreadsheet'],
    ['a workbook of Excel 97', compound('Workbook'), 'sheet-old-excel'],
    ['a workbook of Excel 95', compound('Book'), 'sheet-old-excel'],
    ['a workbook of Excel 4', Buffer.from('0908060000000400', 'hex'), 'sheet-old-excel'],
    ['a workbook with a password', compound('EncryptedPackage'), 'sheet-locked'],
    ['a letter of Word 97', compound('WordDocument'), 'sheet-not-a-spreadsheet'],
  ])('%s is refused', (_, bytes, code) => {
    expect(() => sniff(bytes)).toThrow(code)
  })

  test.each([
    '<!DOCTYPE html><table>',
    '<?xml version="1.0"?>',
    '{"navn": "Åse"}',
    '[{"a":1}]',
    '{\\rtf1',
    'a\u0000b\u0001c',
  ])('%j is no table', (text) => {
    expect(() => refuseUnlessTable(text)).toThrow('sheet-not-a-spreadsheet')
  })

  test.each(['Navn;By', '"Navn";"By"', '<3;By', '[x];By', '{navn};By'])('%j may be one', (text) => {
    expect(() => refuseUnlessTable(text)).not.toThrow()
  })
})

/** The head of an Office container, and the name of a stream in it. */
function compound(stream: string): Buffer {
  const head = Buffer.alloc(1024)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  head.write(stream, 512, 'utf16le')
  return head
}
