import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { scriptOf } from '../../tools/commands.mjs'

interface Project {
  readonly references?: readonly { readonly path: string }[]
}

const folders = ['src-main', 'src-renderer', 'tests', 'tools'].filter((folder) => fs.existsSync(folder))
const named = references('tsconfig.json')

test('the compiler looks at every source file', () => {
  const looked = new Set(named.flatMap(filesOf))
  const sources = folders.flatMap(sourcesUnder).map((file) => path.resolve(file))
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.filter((file) => !looked.has(file))).toEqual([])
})

test('every room is named, so that none is left unchecked', () => {
  const rooms = folders
    .flatMap((folder) => filesUnder(folder))
    .filter((file) => path.basename(file) === 'tsconfig.json')
  expect(rooms.map((file) => path.dirname(file)).filter((room) => !named.includes(room))).toEqual([])
})

function references(file: string) {
  const project: Project = JSON.parse(fs.readFileSync(file, 'utf8'))
  return (project.references ?? []).map((reference) => path.normalize(reference.path))
}

function filesOf(room: string) {
  const { stdout } = spawnSync(process.execPath, [scriptOf('tsc'), '-p', room, '--listFilesOnly'], {
    encoding: 'utf8',
  })
  return stdout.split('\n').map((file) => path.resolve(file))
}

const sourcesUnder = (folder: string) =>
  filesUnder(folder).filter((file) => /\.tsx?$|^tools.*\.mjs$/.test(file))

function filesUnder(folder: string) {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))
}
