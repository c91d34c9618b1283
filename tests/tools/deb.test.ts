import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inProject } from '../../tools/project.mjs'

const fpm = inProject('tools', 'packaging', 'fpm.mjs')
const debian = spawnSync('dpkg-deb', ['--version']).status === 0

test.skipIf(!debian)(
  `a .deb says what it is, what it needs and where it goes${debian ? '' : ' (skipped: dpkg not installed)'}`,
  () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'deb-test-'))
    const file = path.join(folder, 'office.deb')
    fs.mkdirSync(path.join(folder, 'app'))
    fs.writeFileSync(path.join(folder, 'app', 'program'), 'x', { mode: 0o755 })
    fs.writeFileSync(path.join(folder, 'hook'), '#!/bin/sh\n')
    execFileSync(fpm, argumentsOfElectronBuilder(folder, file), { stdio: 'ignore' })

    const facts = execFileSync('dpkg-deb', ['-f', file], { encoding: 'utf8' })
    const content = execFileSync('dpkg-deb', ['-c', file], { encoding: 'utf8' })
    expect(facts).toContain('Package: office\nVersion: 1.2.3\nArchitecture: amd64')
    expect(facts).toContain('Depends: libnss3, libgtk-3-0 | libgtk-3-0t64\n')
    expect(facts).not.toContain('Recommends')
    expect(content).toMatch(/-rwxr-xr-x root\/root .* \.\/opt\/Mentor Office\/program/)
    fs.rmSync(folder, { recursive: true })
  },
)

function argumentsOfElectronBuilder(folder: string, file: string) {
  const hook = path.join(folder, 'hook')
  const kind = ['-s', 'dir', '--force', '-t', 'deb', '--deb-compression', 'xz', '--architecture', 'amd64']
  const needs = ['-d', 'libnss3', '-d', 'libgtk-3-0 | libgtk-3-0t64']
  const hooks = ['--after-install', hook, '--after-remove', hook]
  const facts = [
    '--name',
    'office',
    '--version',
    '1.2.3',
    '--description',
    ' \n An office',
    '--deb-priority',
    'optional',
  ]
  const people = ['--maintainer', 'A <a@b.example>', '--url', 'https://b.example']
  return [
    ...kind,
    ...needs,
    ...hooks,
    ...facts,
    ...people,
    '--package',
    file,
    `${folder}/app/=/opt/Mentor Office`,
  ]
}
