import fs from 'node:fs/promises'
import path from 'node:path'
import type { HandlersOf } from '../contract/command'
import type { leavingCommands } from '../contract/leaving'
import { ENDING_OF } from '../domain/attachment-kind'
import type { PhotoId } from '../domain/records/ids'
import { ownWordsOf } from '../domain/rules/own-words'
import { isProtected } from '../domain/rules/standing'
import { hiddenIn } from '../intake/give-out/cover'
import { leavingFiles, type LeavingMaterial } from '../intake/leaving/files'
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
      for (const { name: fileName, bytes } of files) await desk.writeInto(folder, fileName, bytes)
      const beside = filesBeside(room)
      for (const { name: fileName, file } of beside)
        await desk.writeInto(folder, fileName, await inOurWords(() => room.store.photos.read(file)))
      return { folder: path.basename(folder), files: files.length + beside.length }
    },
  }
}

async function materialFor({ ledger, desk }: Room, language: 'da' | 'en'): Promise<LeavingMaterial> {
  const { office } = ledger
  const { say } = await wordsIn(desk.resources, language)
  const shipped = (name: string) => fs.readFile(path.join(desk.resources, 'leaving', name), 'utf8')
  const [da, en, reader] = await Promise.all(['da.txt', 'en.txt', 'reader.html'].map(shipped))
  return {
    today: desk.today(),
    hidden: hiddenIn(ledger, desk.today()),
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

type Lying = { readonly name: string; readonly file: PhotoId }

/** Her picture and the papers kept beside her record leave under their own ids, unless she is protected. */
function filesBeside({ office, desk }: Room): Lying[] {
  const women = new Map([...office.participants].filter(([, woman]) => !isProtected(woman, desk.today())))
  const portraits = [...women.values()].flatMap(({ portrait: file }) =>
    file === null ? [] : [{ name: `portraet-${file}.jpg`, file }],
  )
  const papers = [...office.attachments.values()]
    .filter(({ participantId }) => women.has(participantId))
    .map(({ id, kind, file }) => ({ name: `bilag-${id}.${ENDING_OF[kind]}`, file }))
  return [...portraits, ...papers]
}
