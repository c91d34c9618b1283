import fs from 'node:fs/promises'
import path from 'node:path'
import type { HandlersOf } from '../contract/command'
import type { leavingCommands } from '../contract/leaving'
import { Fault } from '../contract/reply'
import { ENDING_OF } from '../domain/attachment-kind'
import { put } from '../domain/change'
import { LeavingId, type PhotoId } from '../domain/records/ids'
import { isProtected } from '../domain/rules/standing'
import { hiddenIn } from '../intake/give-out/cover'
import { leavingFiles, type LeavingMaterial } from '../intake/leaving/files'
import { inOurWords } from './faults'
import { sheetTelling } from './giving-out'
import { longWork, within, type Step } from './long-work'
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
      try {
        const written = await longWork(room, 'leaving', (step) => writeOut(room, folder, language, step))
        await enterLeaving(room)
        return { folder: path.basename(folder), ...written }
      } catch (error) {
        await desk.dropFolder(folder)
        throw error
      }
    },
  }
}

async function writeOut(room: Room, folder: string, language: 'da' | 'en', step: Step) {
  const beside = filesBeside(room)
  const damaged = await writeBeside(room, folder, beside, within(step, 0, 0.7))
  const files = await leavingFiles(room.office, { ...(await materialFor(room, language)), damaged })
  for (const [at, { name, bytes }] of files.entries()) {
    await within(step, 0.7, 1)(at / files.length)
    await room.desk.writeInto(folder, name, bytes)
  }
  return { files: files.length + beside.length - damaged.length, damaged: damaged.length }
}

/** Into the history goes who took all of it out, and when; nothing can be written where the office is only read. */
async function enterLeaving(room: Room): Promise<void> {
  const { desk, store } = room
  if (store.isViewOnly || store.openedBy === 'recovery') return
  const leaving = { id: LeavingId.parse(desk.newId()), on: desk.today(), by: room.me }
  await room.write('takeEverythingOut', () => ({ changes: [put('leavings', leaving)], result: null }))
}

/** The names of those that are damaged and so left out: one of them must not keep the rest inside. */
async function writeBeside(
  { desk, store }: Room,
  folder: string,
  beside: readonly Lying[],
  step: Step,
): Promise<string[]> {
  const damaged: string[] = []
  for (const [at, { name, file }] of beside.entries()) {
    await step(at / beside.length)
    const bytes = await readUnlessDamaged(store.photos, file)
    if (bytes === null) damaged.push(name)
    else await desk.writeInto(folder, name, bytes)
  }
  return damaged
}

async function readUnlessDamaged(photos: Photos, file: PhotoId): Promise<Uint8Array | null> {
  try {
    return await inOurWords(() => photos.read(file))
  } catch (error) {
    if (error instanceof Fault && error.code === 'damaged') return null
    throw error
  }
}

type Photos = Room['store']['photos']

async function materialFor(room: Room, language: 'da' | 'en'): Promise<Omit<LeavingMaterial, 'damaged'>> {
  const { ledger, desk } = room
  const telling = await sheetTelling(room, language)
  const shipped = (name: string) => fs.readFile(path.join(desk.resources, 'leaving', name), 'utf8')
  const [da, en, reader] = await Promise.all(['da.txt', 'en.txt', 'reader.html'].map(shipped))
  const [danish, english] = await Promise.all([wordsIn(desk.resources, 'da'), wordsIn(desk.resources, 'en')])
  return {
    today: desk.today(),
    hidden: hiddenIn(ledger, desk.today()),
    covered: telling.say('settings.leaving.covered'),
    telling,
    words: { da: danish.say, en: english.say },
    readMes: { da: da ?? '', en: en ?? '' },
    reader: reader ?? '',
  }
}

type Lying = { readonly name: string; readonly file: PhotoId }

/** The office's own pictures and the funders' spreadsheets; and of each woman who is not protected her portrait, her papers and the pictures of her stories, under their own ids. */
function filesBeside({ office, desk }: Room): Lying[] {
  const women = new Map([...office.participants].filter(([, woman]) => !isProtected(woman, desk.today())))
  const portraits = [...women.values()].flatMap(({ portrait: file }) =>
    file === null ? [] : [{ name: `portraet-${file}.jpg`, file }],
  )
  const papers = [...office.attachments.values()]
    .filter(({ participantId }) => women.has(participantId))
    .map(({ id, kind, file }) => ({ name: `bilag-${id}.${ENDING_OF[kind]}`, file }))
  const pictures = [...office.pictures.values()].map(({ name, file }) => ({
    name: `billede-${name}.jpg`,
    file,
  }))
  const stories = [...office.stories.values()]
    .filter(({ voices }) => voices.every(({ participantId }) => women.has(participantId)))
    .flatMap(({ photo: file }) => (file === null ? [] : [{ name: `fortaelling-${file}.jpg`, file }]))
  const templates = [...office.funderTemplates.values()].map(({ id, ending, file }) => ({
    name: `skema-${id}.${ending}`,
    file,
  }))
  return [...portraits, ...papers, ...pictures, ...stories, ...templates]
}
