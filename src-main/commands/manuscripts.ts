import type { CheckedOfficeInput } from '../contract'
import type { LeftOut } from '../contract/documents'
import { divisionOf, find, type Office } from '../domain/office'
import type { CopyId, PhotoId } from '../domain/records/ids'
import type { Copy, KeptText } from '../domain/records/office-papers'
import type { OwnPicture } from '../domain/records/picture'
import { Refusal } from '../domain/refusal'
import { womenIn } from '../domain/rules/copies'
import { isProtected } from '../domain/rules/standing'
import { ownPicturesIn, ownPictureValues } from '../documents/own-pictures'
import { paperOf } from '../documents/papers'
import type { Made, Paper, PaperEdition } from '../documents/papers/paper'
import type { Manuscript } from './pressroom'
import type { Room } from './room'
import { textNow, textOf } from './texts'
import { tellingIn } from './telling'

type Wanted = CheckedOfficeInput<'previewPaper'>['what']
export type PaperWish = Extract<Wanted, { paper: string }>

/** A document ready to be set, and what the register will know of it. */
export type Draft = {
  readonly manuscript: Manuscript
  readonly edition: PaperEdition
  readonly leftOut: readonly LeftOut[]
  /** Null when it is a copy made again, or holds nobody's data. */
  readonly entry: Entry | null
  /** The digest of the copy it is made again from; null for a new one. */
  readonly given: string | null
}

/** What the register needs to enter a copy. */
export type Entry = {
  readonly wish: PaperWish
  readonly paper: Paper
  readonly made: Made
  readonly text: KeptText
  readonly textVersion: string
  readonly number: string
}

/** The document as it stands today, or the copy as it was then: only what may be printed is in it. So many copies before
 * it have a number and are not entered yet. */
export function draftOf(room: Room, wanted: Wanted, notEntered = 0): Promise<Draft> {
  if ('copy' in wanted) return again(room, wanted.copy)
  return anew(room, wanted, textNow(room, wanted.language, known(wanted.paper).code), notEntered)
}

/** The document in words that are still being written. */
export function draftInWords(room: Room, wish: PaperWish, chapters: KeptText['chapters']): Promise<Draft> {
  return anew(room, wish, { text: textOf(chapters), version: '' }, 0)
}

/** @throws Refusal `not-found` when there is no such document, or nobody such on file */
async function anew(
  room: Room,
  wish: PaperWish,
  { text, version }: ReturnType<typeof textNow>,
  notEntered: number,
): Promise<Draft> {
  const { desk, office } = room
  const paper = known(wish.paper)
  const telling = await tellingIn(room, wish.language)
  const number = paper.numbered || !isForNobody(wish) ? nextNumber(office, desk.today(), notEntered) : ''
  const order = { ...wish, on: desk.today(), by: room.me, copy: number, version }
  const made = illustrated(paper.make(office, order, telling), ownPicturesIn(office, wordsOf(text)))
  const manuscript: Manuscript = {
    markdown: wordsOf(text),
    title: made.title,
    author: divisionOf(office).name,
    language: wish.language,
    on: desk.today(),
    values: made.values,
    labels: made.labels,
    style: paper.style,
    pictures: await picturesOf(room, made.portraits),
  }
  const entry = number === '' ? null : { wish, paper, made, text, textVersion: version, number }
  return { manuscript, edition: wish.edition, leftOut: made.leftOut, entry, given: null }
}

/**
 * @throws Refusal `copy-not-kept` where nothing was kept, `copy-consent-withdrawn` when she has taken back what it rests on,
 * `copy-now-protected` when the address of a woman in it was not protected then and is now
 */
async function again(room: Room, id: CopyId): Promise<Draft> {
  const { office } = room
  const copy = find(office, 'copies', id)
  if (copy.kept === null) throw new Refusal('copy-not-kept')
  const taken = copy.consents.map((consent) => office.consents.get(consent)?.withdrawnOn ?? null)
  const on = taken.find((day) => day !== null)
  if (on !== undefined) throw new Refusal('copy-consent-withdrawn', { on: on ?? '' })
  if (isProtectedSince(room, copy)) throw new Refusal('copy-now-protected')
  const { values, labels, title, author, portraits } = keptData(copy)
  const manuscript: Manuscript = {
    markdown: wordsOf(find(office, 'texts', copy.kept.text)),
    title,
    author,
    language: copy.language,
    on: copy.madeOn,
    values,
    labels,
    style: known(copy.document).style,
    pictures: await picturesOf(room, portraits),
  }
  return { manuscript, edition: copy.edition, leftOut: [], entry: null, given: copy.sha256 }
}

/** Whether somebody in it is protected now and was not before that day; of the day itself nobody can tell which came first. */
function isProtectedSince({ office, desk }: Room, copy: Copy): boolean {
  const { madeOn } = copy
  return womenIn(office, copy).some((id) => {
    const woman = office.participants.get(id)
    if (woman === undefined || woman.protection === null) return false
    return isProtected(woman, desk.today()) && madeOn <= woman.protection.since
  })
}

/** What is kept of a copy beside its words. */
export type KeptData = Pick<Made, 'values' | 'labels' | 'title' | 'portraits'> & { author: string }

/** Copies from before books held stories have a single portrait, or none. */
type EarlierData = Omit<KeptData, 'portraits'> & { portrait: PhotoId | null }

function keptData({ kept }: Copy): KeptData {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the register from just these types.
  const data = kept?.data as unknown as KeptData | EarlierData
  if ('portraits' in data) return data
  return { ...data, portraits: data.portrait === null ? [] : [data.portrait] }
}

/** With the pictures of the office's own that its words show: they are kept like the portraits. */
function illustrated(made: Made, pictures: readonly OwnPicture[]): Made {
  return {
    ...made,
    values: { ...made.values, ...ownPictureValues(pictures) },
    portraits: [...made.portraits, ...pictures.map(({ file }) => file)],
  }
}

function isForNobody({ subject, women }: PaperWish): boolean {
  return subject === null && women.length === 0
}

/** @throws Refusal `not-found` */
function known(code: string): Paper {
  const paper = paperOf(code)
  if (paper === undefined) throw new Refusal('not-found', { table: 'papers', id: code })
  return paper
}

export function wordsOf({ chapters }: Pick<KeptText, 'chapters'>): string {
  return chapters.map(({ words }) => words).join('\n\n')
}

/** The next number in the register of copies, counted through the year: `2026-0007`. */
function nextNumber(office: Office, today: string, notEntered: number): string {
  const year = today.slice(0, 4)
  const made = [...office.copies.values()].filter(({ madeOn }) => madeOn.startsWith(year)).length
  return `${year}-${String(made + notEntered + 1).padStart(4, '0')}`
}

async function picturesOf({ store }: Room, ids: readonly PhotoId[]): Promise<Map<string, Uint8Array>> {
  const read = ids.map(async (id) => [id, await store.photos.read(id)] as const)
  return new Map(await Promise.all(read))
}
