import type { HandlersOf } from '../contract/command'
import type { wordingCommands } from '../contract/wordings'
import { put, remove } from '../domain/change'
import type { Office } from '../domain/office'
import { PictureId } from '../domain/records/ids'
import type { OwnPicture } from '../domain/records/picture'
import { looksLikeCpr } from '../domain/records/text'
import { Refusal } from '../domain/refusal'
import { inOurWords } from './faults'
import { refuseUnlessJpeg } from './kept-pictures'
import type { Room } from './room'
import { versionsOf } from './texts'
import { wordsIn } from './words'

type PictureCommand = 'keepPicture' | 'dropPicture' | 'listPictures'

/** The pictures the office puts into its papers, as the window cut and re-encoded them. */
export function pictureHandlers(room: Room): Pick<HandlersOf<typeof wordingCommands>, PictureCommand> {
  const { desk, me, store } = room
  return {
    keepPicture: async ({ fileName, picture, ...size }) => {
      refuseUnlessJpeg(picture)
      const file = await inOurWords(() => store.photos.save(picture))
      return room.write('keepPicture', (office) => {
        const name = freeName(office, fileName)
        const id = PictureId.parse(desk.newId())
        const kept: OwnPicture = { id, name, file, ...size, on: desk.today(), by: me }
        return { changes: [put('pictures', kept)], result: { name } }
      })
    },
    dropPicture: async ({ name }) => {
      const picture = pictureNamed(room.office, name)
      const shownIn = await paperShowing(room, picture)
      if (shownIn !== null) throw new Refusal('picture-in-use', { paper: shownIn })
      return room.write('dropPicture', (office) => {
        return { changes: [remove('pictures', pictureNamed(office, name).id)], result: null }
      })
    },
    listPictures: () => {
      const newestFirst = [...room.office.pictures.values()].toReversed()
      return Promise.all(
        newestFirst.map(async ({ name, file }) => {
          return { name, bytes: await inOurWords(() => store.photos.read(file)) }
        }),
      )
    },
  }
}

/** @throws Refusal `not-found` */
function pictureNamed({ pictures }: Office, name: string): OwnPicture {
  const picture = [...pictures.values()].find((one) => one.name === name)
  if (picture === undefined) throw new Refusal('not-found', { table: 'pictures', id: name })
  return picture
}

/** The title of a paper that shows it in the words it has now. */
async function paperShowing({ office, desk }: Room, { id }: OwnPicture): Promise<string | null> {
  const showing = [...office.wordings.values()].find((wording) => {
    const { language, paper, pictures } = wording
    return pictures.includes(id) && versionsOf(office, language, paper).at(-1) === wording
  })
  if (showing === undefined) return null
  const { say } = await wordsIn(desk.resources, showing.language)
  return say(`documents.${showing.paper}.title`)
}

const SPELT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** The name of the file as a text may call it: `Sommerfest på Fyn.JPG` is `sommerfest-paa-fyn`, a second one `…-2`. */
function freeName({ pictures }: Office, fileName: string): string {
  const plain = fileName
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[æøå]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 50)
  const name = plain === '' || looksLikeCpr(plain) ? 'billede' : plain
  const taken = new Set([...pictures.values()].map((one) => one.name))
  const others = Array.from({ length: taken.size }, (_, count) => `${name}-${count + 2}`)
  return [name, ...others].find((free) => !taken.has(free)) ?? name
}
