import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import papaparse from 'papaparse'
import { runLibreOffice } from './libre-office'

/** Comma, quotes, UTF-8, values as they are and not as they look, every sheet in a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1'

/** Every sheet of the workbook as LibreOffice reads it, by name. */
export function openedSheets(bytes: Uint8Array): Map<string, string[][]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbook-'))
  try {
    fs.writeFileSync(`${folder}/report.xlsx`, bytes)
    runLibreOffice(folder, ['--convert-to', EVERY_SHEET], [`${folder}/report.xlsx`])
    const files = fs.readdirSync(folder).filter((name) => name.endsWith('.csv'))
    return new Map(
      files.map((name) => {
        const text = fs.readFileSync(`${folder}/${name}`, 'utf8')
        return [name.slice('report-'.length, -'.csv'.length), papaparse.parse<string[]>(text.trimEnd()).data]
      }),
    )
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
