import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeCpr } from '../../src-main/domain/records/text'
import { samplePortrait, sampleSheet } from '../../src-main/sample'

describe('the sample sheet', () => {
  const sheet = sampleSheet(4, 400)
  const women = sheet.slice(4).filter((row) => typeof row[0] === 'number')
  const column = (name: string) => {
    const at = sheet[3]?.indexOf(name) ?? -1
    return women.map((row) => row[at] ?? null)
  }

  test('is the same for the same seed', () => {
    expect(sampleSheet(4, 400)).toEqual(sheet)
    expect(sampleSheet(5, 400)).not.toEqual(sheet)
  })

  test('has titles above its header, a row for each woman, blank lines between, and a sum below', () => {
    expect(sheet[0]?.[0]).toContain('opdigtede')
    expect(sheet[2]?.every((cell) => cell === null)).toBe(true)
    expect(sheet[3]?.slice(0, 4)).toEqual(['Nr.', 'Navn', 'Rolle', 'Fødselsdato'])
    expect(women).toHaveLength(400)
    expect(sheet.at(-1)?.slice(0, 2)).toEqual(['I alt', 400])
    expect(sheet.filter((row) => row.every((cell) => cell === null)).length).toBeGreaterThan(4)
    expect(new Set(sheet.map((row) => row.length))).toEqual(new Set([18]))
  })

  test('writes days in every way offices do', () => {
    const days = [...column('Fødselsdato'), ...column('Tilmeldt')]
    const ways = [
      /^\d\d-\d\d-\d{4}$/,
      /^\d{1,2}\.\d{1,2}\.\d\d$/,
      /^\d{1,2}\/\d{1,2} \d{4}$/,
      /^\d\d\.\d\d\.\d{4}$/,
    ]
    const others = [/^\d{1,2}\. [a-z]+ \d{4}$/, /^\d{4}-\d\d-\d\d$/, /^[?-]$/]
    for (const way of [...ways, ...others])
      expect(days.some((day) => typeof day === 'string' && way.test(day))).toBe(true)
    expect(days.some((day) => typeof day === 'number' && day > 15_000 && day < 47_000)).toBe(true)
    expect(days).toContain(null)
  })

  test('writes names both ways round, and women twice', () => {
    const names = column('Navn').filter((name) => typeof name === 'string')
    expect(names.some((name) => /^\S+, \S+/.test(name))).toBe(true)
    expect(names.some((name) => /^[^,]+ [^,]+$/.test(name))).toBe(true)
    const mails = column('E-mail').filter((mail) => mail !== null)
    expect(new Set(mails).size).toBeLessThan(mails.length)
  })

  test('has mistakes, among them a number of the shape of a CPR number', () => {
    const cells = sampleSheet(4, 2_000)
      .flat()
      .filter((cell) => typeof cell === 'string')
    expect(cells).toContain('31-02-1980')
    expect(cells.filter(looksLikeCpr).every((cell) => cell.endsWith('010180-0000'))).toBe(true)
    expect(cells.some(looksLikeCpr)).toBe(true)
  })

  test.each([0, 1, 2])('can have %i women', (count) => {
    expect(
      sampleSheet(1, count)
        .slice(4)
        .filter((row) => typeof row[0] === 'number'),
    ).toHaveLength(count)
  })
})

describe('a sample portrait', () => {
  test('is a small drawing that loads nothing from elsewhere', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const svg = samplePortrait(seed)
        expect(svg).toMatch(
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="480" height="480"[^>]*>(<(rect|path) [^<>]*\/>)+<\/svg>$/,
        )
        expect(svg).not.toMatch(/undefined|href|url|style|script|NaN/)
        expect(svg.length).toBeLessThan(5_000)
        expect(samplePortrait(seed)).toBe(svg)
      }),
    )
  })

  test('comes in many kinds', () => {
    const drawings = Array.from({ length: 100 }, (_, seed) => samplePortrait(seed))
    expect(new Set(drawings).size).toBeGreaterThan(95)
  })
})
