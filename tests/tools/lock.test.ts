import fs from 'node:fs'
import { expect, test } from 'vitest'
import { type LockedPackage, lockedPackages } from '../../tools/packaging/lock.mjs'

const locked = Object.entries(lockedPackages()).filter(([place]) => place !== '')
const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'))

const welcome = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
]
const welcomeToo = ['WTFPL', 'Unlicense', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'Zlib']
/** Weaker copyleft, only in tools that never reach an office. */
const welcomeInTools = ['MPL-2.0']
/** Names no licence in its package.json; its LICENSE file is MIT's text, read on the day it came in. */
const readByHand = ['node_modules/png-js']

test('the lock holds packages', () => {
  expect(locked.length).toBeGreaterThan(100)
})

test('every package carries the hash of what was tested', () => {
  expect(placesWhere(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([])
})

test('no package for another system is missing, or npm ci would stop there', () => {
  const places = new Set(locked.map(([place]) => place))
  const wanted = locked.flatMap(([place, { optionalDependencies = {} }]) => {
    const names = Object.keys(optionalDependencies)
    return names.map((name) => [`node_modules/${name}`, `${place}/node_modules/${name}`])
  })
  expect(wanted.length).toBeGreaterThan(0)
  expect(wanted.filter((choices) => !choices.some((place) => places.has(place)))).toEqual([])
})

test('every package comes from the registry, none from a repository or an address', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  expect(
    placesWhere(({ resolved = '' }) => resolved !== '' && !/^https:.*\/-\/[^/]+\.tgz$/.test(resolved)),
  ).toEqual([])
})

test('every licence is one we may ship', () => {
  const unwelcome = locked.filter(([place, lock]) => !readByHand.includes(place) && !mayHave(lock))
  expect(unwelcome.map(([place, { license }]) => `${place}: ${license}`)).toEqual([])
})

test('no package runs a script when it is installed', () => {
  expect(fs.readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
  expect(placesWhere(({ hasInstallScript }) => hasInstallScript === true)).toEqual([
    'node_modules/electron-winstaller',
  ])
})

test.each(['zod', 'react', 'react-dom', 'i18next', '@mantine/core'])('there is one %s', (name) => {
  expect(locked.filter(([place]) => place.endsWith(`node_modules/${name}`))).toHaveLength(1)
})

function placesWhere(holds: (lock: LockedPackage) => boolean) {
  return locked.filter(([, lock]) => holds(lock)).map(([place]) => place)
}

/** `(WTFPL OR MIT)` is fine when either is, `MIT AND OFL-1.1` when both are. */
function mayHave({ license = '', dev, devOptional }: LockedPackage) {
  const allowed = [...welcome, ...welcomeToo, ...(dev || devOptional ? welcomeInTools : [])]
  const choices = license.replaceAll(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((name) => allowed.includes(name)))
}
