#!/usr/bin/env node
/**
 * Stands in for fpm, which electron-builder downloads to write a .deb: takes the same arguments and calls dpkg-deb.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Arguments that are a word and its value; every other word is `source=destination`. */
const { options, files } = readArguments(process.argv.slice(2))
const staging = fs.mkdtempSync(path.join(os.tmpdir(), 'deb-'))
try {
  fs.chmodSync(staging, 0o755)
  for (const file of files) copy(file)
  writeControl()
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zzstd', '--build', staging, one('--package')], {
    stdio: 'inherit',
  })
} finally {
  fs.rmSync(staging, { recursive: true, force: true })
}

/** @param {string[]} args */
function readArguments(args) {
  /** @type {Map<string, string[]>} */
  const found = new Map()
  const mappings = []
  for (let i = 0; i < args.length; i++) {
    const word = String(args[i])
    if (word === '--force' || word === '--debug') continue
    if (word.startsWith('-')) found.set(word, [...(found.get(word) ?? []), String(args[++i])])
    else mappings.push(word)
  }
  return { options: found, files: mappings }
}

/** @param {string} name */
function one(name) {
  return options.get(name)?.[0] ?? ''
}

/** @param {string} mapping */
function copy(mapping) {
  const [source = '', destination = ''] = mapping.split('=')
  const target = path.join(staging, destination)
  fs.mkdirSync(path.dirname(target), { recursive: true })
  fs.cpSync(source, target, { recursive: true, verbatimSymlinks: true })
}

function writeControl() {
  const folder = path.join(staging, 'DEBIAN')
  fs.mkdirSync(folder)
  fs.writeFileSync(path.join(folder, 'control'), control())
  for (const [option, name] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ])
    fs.copyFileSync(one(String(option)), path.join(folder, String(name)))
  for (const name of ['postinst', 'postrm']) fs.chmodSync(path.join(folder, name), 0o755)
}

function control() {
  const lines = [
    `Package: ${one('--name')}`,
    `Version: ${one('--version')}`,
    `Architecture: ${one('--architecture')}`,
    `Maintainer: ${one('--maintainer')}`,
    `Installed-Size: ${installedKilobytes()}`,
    `Depends: ${options.get('-d')?.join(', ')}`,
    `Recommends: ${options.get('--deb-recommends')?.join(', ')}`,
    `Section: ${one('--category') || 'default'}`,
    `Priority: ${one('--deb-priority')}`,
    `Homepage: ${one('--url')}`,
    `Description: ${one('--description').trimEnd()}`,
  ]
  return `${lines.filter((line) => !line.endsWith('undefined')).join('\n')}\n`
}

function installedKilobytes() {
  return execFileSync('du', ['-sk', staging], { encoding: 'utf8' }).split('\t')[0]
}
