import fs from 'node:fs/promises'
import path from 'node:path'
import type { HandlersOf } from '../contract/command'
import type { leavingCommands } from '../contract/leaving'
import { ownWordsOf } from '../domain/rules/own-words'
import { isProtected } from '../domain/rules/standing'
import { leavingFiles, type LeavingFile, type LeavingMaterial } from '../intake/leaving/files'
import { inOurWords } from './faults'
import type { Room } from './room'
import { wordsIn } from './words'

/** The office in open files, so that it can be left any time. */
export function leavingHandlers(room: Room): HandlersOf<typeof leavingCommands> {
  const { desk } = room
  return {
    takeEverythingOut: async ({ language }) => {
      const { say } = await wordsIn(desk.resources, language)
      const parent = await desk.chooseFolder()
      if (parent === null) return null
      const name = `${say('settings.leaving.folder')} ${desk.today()}`
      const folder = await desk.newFolderIn(parent, name)
      const files = await leavingFiles(room.office, await materialFor(room, language))
      const pictures = await picturesOf(room)
      for (const file of [...files, ...pictures]) await desk.writeInto(folder, file.name, file.bytes)
      return { folder: path.basename(folder), files: files.length + pictures.length }
    },
  }
}

async function materialFor({ office, desk }: Room, language: 'da' | 'en'): Promise<LeavingMaterial> {
  const { say } = await wordsIn(desk.resources, language)
  const shipped = (name: string) => fs.readFile(path.join(desk.resources, 'leaving', name), 'utf8')
  const [da, en, reader] = await Promise.all(['da.txt', 'en.txt', 'reader.html'].map(shipped))
  return {
    today: desk.today(),
    covered: say('settings.leaving.covered'),
    telling: {
      language,
      say,
      staff: new Map([...office.staff.values()].map(({ id, name }) => [id, name])),
      fields: ownWordsOf(office).fields,
    },
    readMes: { da: da ?? '', en: en ?? '' },
    reader: reader ?? '',
  }
}

/** Her picture leaves under its own id, unless she is protected. */
async function picturesOf({ office, store, desk }: Room): Promise<LeavingFile[]> {
  const women = [...office.participants.values()].filter((woman) => !isProtected(woman, desk.today()))
  return inOurWords(() =>
    Promise.all(
      women.flatMap(({ portrait }) =>
        portrait === null
          ? []
          : [store.photos.read(portrait).then((bytes) => ({ name: `portraet-${portrait}.jpg`, bytes }))],
      ),
    ),
  )
}
