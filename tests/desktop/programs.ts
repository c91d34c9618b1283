import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { isInstalled } from '../oracles/installed'
import { runLibreOffice } from '../oracles/libre-office'

/** Programs of others that know files of these kinds better than we do. */
const PROGRAMS = ['soffice', 'pdftotext', 'pdfinfo', 'qpdf'] as const

/** Those of them that this machine lacks. */
export function missingPrograms(): string[] {
  return PROGRAMS.filter((name) => !isInstalled(name))
}

const CSV = 'Text - txt - csv (StarCalc)'
const READ_DANISH = `--infilter=CSV:59,34,76,1,,1030,false,true`
/** Semicolon, quote, windows-1252, from the first line, Danish, as shown. */
const AS_DANISH_CSV = `csv:${CSV}:59,34,1,1,,1030,false,true`
/** Tab, quote, UTF-8, all sheets, each in a file of its own. */
const AS_PLAIN_CSV = `csv:${CSV}:9,34,76,1,,1033,false,false,false,false,false,-1`

/** The rows as LibreOffice writes them when a Danish user typed them: an .xlsx, and a .csv in windows-1252. */
export function sheetsByLibreOffice(folder: string, name: string, rows: readonly (readonly string[])[]) {
  const typed = path.join(folder, `${name}-typed.csv`)
  fs.writeFileSync(typed, rows.map((row) => row.join(';')).join('\n'))
  runLibreOffice(folder, [READ_DANISH, '--convert-to', 'xlsx'], [typed])
  runLibreOffice(path.join(folder, 'csv'), [READ_DANISH, '--convert-to', AS_DANISH_CSV], [typed])
  return { xlsx: path.join(folder, `${name}-typed.xlsx`), csv: path.join(folder, 'csv', `${name}-typed.csv`) }
}

/** Every sheet of a workbook as LibreOffice reads it, joined. */
export function readByLibreOffice(workbook: string, leftOut?: string): string[][] {
  const folder = path.join(path.dirname(workbook), 'read')
  runLibreOffice(folder, ['--convert-to', AS_PLAIN_CSV], [workbook])
  return fs
    .readdirSync(folder)
    .filter((name) => !name.endsWith(`-${leftOut}.csv`))
    .flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('"', '')))
}

export function textOfPdf(file: string): string {
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
}

/** How many pages it has and how big they are, in millimetres. */
export function pagesOfPdf(file: string): { count: number; width: number; height: number } {
  const told = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  const [, count] = /Pages:\s+(\d+)/.exec(told) ?? []
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(told) ?? []
  return { count: Number(count), width: millimetres(width), height: millimetres(height) }
}

function millimetres(points: string | undefined): number {
  return Math.round((Number(points) / 72) * 25.4)
}

/** Throws when the file is not a sound PDF. */
export function checkPdf(file: string): void {
  execFileSync('qpdf', ['--check', file])
}
