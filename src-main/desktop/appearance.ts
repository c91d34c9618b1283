import { app } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Appearance } from '../contract/desktop'

const Bounds = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) })
export type Bounds = z.infer<typeof Bounds>

const Saved = z.strictObject({ appearance: Appearance, bounds: Bounds.nullable(), maximised: z.boolean() })
export type DesktopSettings = z.infer<typeof Saved>

/** How this laptop likes to see the app; a missing or unreadable file is the same as none. */
export function readDesktopSettings(folder: string): DesktopSettings {
  try {
    return Saved.parse(JSON.parse(fs.readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return {
      appearance: { language: languageOfMachine(), theme: 'system', zoom: 1 },
      bounds: null,
      maximised: false,
    }
  }
}

export function writeDesktopSettings(folder: string, settings: DesktopSettings): void {
  const file = fileIn(folder)
  fs.writeFileSync(`${file}.new`, JSON.stringify(settings, null, 2))
  fs.renameSync(`${file}.new`, file)
}

function languageOfMachine(): 'da' | 'en' {
  return app.getLocale().startsWith('da') ? 'da' : 'en'
}

function fileIn(folder: string): string {
  return path.join(folder, 'desktop.json')
}
