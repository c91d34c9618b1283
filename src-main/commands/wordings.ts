import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { wordingCommands, Chapters, WordingFault, WordingNow } from '../contract/wordings'
import { put } from '../domain/change'
import { find } from '../domain/office'
import { WordingId } from '../domain/records/ids'
import type { KeptText, Wording } from '../domain/records/office-papers'
import { Refusal } from '../domain/refusal'
import { ownPictureDeclarations, ownPicturesIn } from '../documents/own-pictures'
import { paperOf } from '../documents/papers'
import { lintText } from '../documents/text/lint'
import { draftInWords, wordsOf } from './manuscripts'
import { pictureHandlers } from './pictures'
import { subjectsOf } from './paper-subjects'
import { previewOf } from './pressroom'
import type { Room } from './room'
import { textNow, textOf, versionsOf } from './texts'
import { wordsIn } from './words'

type Which = Pick<CheckedOfficeInput<'readWording'>, 'paper' | 'language'>

/** The office's own words for its documents: written at the real page, kept in versions, set back to what was shipped. */
export function wordingHandlers(room: Room): HandlersOf<typeof wordingCommands> {
  return {
    readWording: (asked) => wordingNow(room, asked),
    previewWording: async ({ chapters, ...which }) => {
      const { manuscript, edition } = await draftInWords(room, exampleOf(room, which), chapters)
      const { outline, ...preview } = await previewOf(room.desk.resources, manuscript, edition)
      const starts = outline.map(({ title, page }) => ({ title, page }))
      return { ...preview, leftOut: [], outline: starts, faults: faultsOf(room, which.paper, chapters) }
    },
    keepWording: async ({ chapters, ...which }) => {
      const [fault] = faultsOf(room, which.paper, chapters)
      if (fault !== undefined) throw new Refusal('wording-faulty', { about: fault.about })
      await keep(room, which, textOf(chapters))
      return null
    },
    resetWording: async (which) => {
      await keep(room, which, null)
      return null
    },
    ...pictureHandlers(room),
  }
}

async function wordingNow(room: Room, asked: CheckedOfficeInput<'readWording'>): Promise<WordingNow> {
  const { office, desk } = room
  const { say } = await wordsIn(desk.resources, asked.language)
  known(asked.paper)
  const now = textNow(room, asked.language, asked.paper)
  const earlier = asked.version === null ? null : find(office, 'wordings', asked.version).text
  const text = earlier === null ? now.text : find(office, 'texts', earlier)
  const versions = versionsOf(office, asked.language, asked.paper)
  return {
    title: say(`documents.${asked.paper}.title`),
    version: now.version,
    chapters: text.chapters,
    versions: versions.toReversed().map(({ id, number, on, by, text: of }) => ({
      id: WordingId.parse(id),
      number,
      on,
      by: office.staff.get(by)?.name ?? '',
      isShipped: of === null,
    })),
  }
}

/** Whom the pages are shown for while she writes: nobody where that is possible, else the first there is. */
function exampleOf({ office, desk }: Room, { paper, language }: Which) {
  const { about, blank, editions } = known(paper)
  const subjects = subjectsOf(office, paper, desk.today())
  const one = blank || about === 'women' ? null : (subjects[0]?.id ?? null)
  const women = about === 'women' ? subjects.slice(0, 12).map(({ id }) => id) : []
  return { paper, subject: one, women, first: 1, language, edition: editions[0] ?? 'office' }
}

/** @throws Refusal `not-found` */
function known(code: string) {
  const paper = paperOf(code)
  if (paper === undefined) throw new Refusal('not-found', { table: 'papers', id: code })
  return paper
}

/** What the linter finds, by chapter and line. */
function faultsOf({ office }: Room, code: string, chapters: Chapters): WordingFault[] {
  const ends = chapters.reduce<number[]>(
    (all, { words }) => [...all, (all.at(-1) ?? 0) + words.split('\n').length + 1],
    [],
  )
  const declarations = { ...known(code).declarations, ...ownPictureDeclarations(office) }
  return lintText(wordsOf({ chapters }), declarations).map(({ code: fault, about, line }) => {
    const chapter = Math.max(
      0,
      ends.findIndex((end) => line <= end),
    )
    return { code: fault, about, chapter: chapter + 1, line: line - (ends[chapter - 1] ?? 0) }
  })
}

function keep(room: Room, { paper, language }: Which, text: KeptText | null): Promise<null> {
  const { desk, me } = room
  return room.write(text === null ? 'resetWording' : 'keepWording', (office) => {
    const number = (versionsOf(office, language, paper).at(-1)?.number ?? 0) + 1
    const id = WordingId.parse(desk.newId())
    const pictures = text === null ? [] : ownPicturesIn(office, wordsOf(text)).map((shown) => shown.id)
    const how = { paper, language, number, text: text?.id ?? null, pictures }
    const wording: Wording = { id, ...how, on: desk.today(), by: me }
    const texts = text === null || office.texts.has(text.id) ? [] : [put('texts', text)]
    return { changes: [...texts, put('wordings', wording)], result: null }
  })
}
