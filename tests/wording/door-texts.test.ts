import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { doorTexts } from '../../src-renderer/door-texts'
import { found, readTexts } from './wording'

const renderer = fileURLToPath(new URL('../../src-renderer/', import.meta.url))
// The forms of the door are fetched when they are asked for, and still before an office is open.
const LATER = ['pages/start/NewOfficeForm.tsx', 'pages/start/RestoreForm.tsx', 'pages/RecoveryPage.tsx']

/** The files that a file brings with it, itself included. */
function broughtBy(file: string, met = new Set<string>()): ReadonlySet<string> {
  if (met.has(file)) return met
  met.add(file)
  for (const asked of found(readFileSync(file, 'utf8'), /^import (?!type)[^;]*?'(\.[^']+)'/gm)) {
    const next = ['.ts', '.tsx'].map((ending) => path.resolve(path.dirname(file), asked + ending))
    for (const source of next.filter((name) => existsSync(name))) broughtBy(source, met)
  }
  return met
}

test('nothing is said at the door that is learnt only behind it', () => {
  const files = new Set(['main.tsx', ...LATER].flatMap((file) => [...broughtBy(renderer + file)]))
  const names = new Set([...readTexts('texts/da').values()].flatMap((json) => Object.keys(JSON.parse(json))))
  const saidIn = (file: string) =>
    found(readFileSync(file, 'utf8'), /'([a-z]+\.[\w.]+)'/g).filter((name) => names.has(name))
  const said = [...files].flatMap(saidIn)
  expect(said.length).toBeGreaterThan(40)
  expect(said.filter((name) => !Object.hasOwn(doorTexts.da, name))).toEqual([])
})
