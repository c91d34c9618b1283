import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printers, printPdf, type PrintOrder } from '../../src-main/commands/printers'
import { refusalIn, statusOf, traysIn, troubleOf } from '../../src-main/commands/printer-status'
import { hasQueues, openQueue, until, type Queue } from './print-queue'

const bytes = new TextEncoder().encode('%PDF-1.4 en håndbog\n')

function order(parts: Partial<PrintOrder> = {}): PrintOrder {
  const usual = { copies: 2, title: 'Håndbog for mentorer 2026-0042', booklet: true, bothSides: true }
  return { printer: 'kontor', ...usual, tray: null, inColour: false, ...parts }
}

describe.skipIf(!hasQueues)(hasQueues ? 'a real queue' : 'skipped: cups-daemon not installed', () => {
  let queue: Queue

  beforeAll(async () => {
    queue = await openQueue('kontor', 2)
    process.env['CUPS_SERVER'] = queue.server
  })

  afterAll(async () => {
    delete process.env['CUPS_SERVER']
    await queue.close()
  })

  test('is found, and nothing is wrong with it', async () => {
    expect(await printers()).toEqual([{ name: 'kontor', trouble: null, trays: [] }])
  })

  test('is given a booklet byte for byte, to be turned over its short edge, in grey, on A4', async () => {
    await printPdf(bytes, order())
    const given = await queue.given()
    expect(given).toMatchObject({ title: 'Håndbog for mentorer 2026-0042', copies: '2', bytes })
    const asked = ['sides=two-sided-short-edge', 'media=iso_a4_210x297mm', 'print-color-mode=monochrome']
    expect(given.options).toEqual(expect.arrayContaining(asked))
  })

  test('is given a sheet in colour, on one side, from the tray that was asked for', async () => {
    await printPdf(
      bytes,
      order({ booklet: false, bothSides: false, inColour: true, tray: 'Tray2', copies: 1 }),
    )
    const asked = ['sides=one-sided', 'print-color-mode=color', 'InputSlot=Tray2']
    expect((await queue.given()).options).toEqual(expect.arrayContaining(asked))
  })

  test('that is not there is told as gone', async () => {
    await expect(printPdf(bytes, order({ printer: 'kælder' }))).rejects.toMatchObject({
      code: 'printer-gone',
    })
  })

  test('that takes no jobs says so', async () => {
    queue.tell('cupsreject', 'kontor')
    await expect(printPdf(bytes, order())).rejects.toMatchObject({ code: 'printer-refuses' })
    queue.tell('cupsaccept', 'kontor')
  })

  test('that is jammed says so before it is given more', async () => {
    queue.stop('media-jam-error')
    await printPdf(bytes, order())
    await until(async () => (await printers())[0]?.trouble === 'printer-jam')
    await expect(printPdf(bytes, order())).rejects.toMatchObject({ code: 'printer-jam' })
  })
})

describe('what a printer says of itself', () => {
  test.each([
    ['media-jam-error,paused', 5, 'printer-jam'],
    ['paused,media-empty-error', 5, 'printer-no-paper'],
    ['media-needed', 5, 'printer-no-paper'],
    ['toner-empty-error', 5, 'printer-no-ink'],
    ['cover-open', 5, 'printer-open'],
    ['offline-report', 3, 'printer-gone'],
    ['connecting-to-device', 4, 'printer-gone'],
    ['paused', 5, 'printer-stopped'],
    ['toner-low-warning', 3, null],
    ['none', 3, null],
  ])('%s is told as %s', (reasons, state, trouble) => {
    const said = `copies=1 printer-is-accepting-jobs=true printer-state=${state} printer-state-reasons=${reasons}`
    expect(troubleOf(statusOf(said))).toBe(trouble)
  })

  test.each([
    ['lp: Quota limit reached.', 'printer-full'],
    ['lp: Too many active jobs.', 'printer-full'],
    ['lp: Destination "kontor" is not accepting jobs.', 'printer-refuses'],
    ['lp: The printer or class does not exist.', 'printer-gone'],
    ['lp: Bad request', 'print-failed'],
  ])('%s is told as %s', (complaint, code) => {
    expect(refusalIn(complaint)).toBe(code)
  })

  test('its trays are named', () => {
    const said = 'PageSize/Media Size: *A4 A3\nInputSlot/Media Source: *Auto Tray1 Tray2\n'
    expect(traysIn(said)).toEqual([
      { code: 'Auto', isUsual: true },
      { code: 'Tray1', isUsual: false },
      { code: 'Tray2', isUsual: false },
    ])
    expect(traysIn('')).toEqual([])
  })
})
