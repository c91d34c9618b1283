import type { CheckedOfficeInput } from '../contract'
import type { batchCommands, OpenBatch } from '../contract/batches'
import type { HandlersOf } from '../contract/command'
import { put } from '../domain/change'
import { find, type Office } from '../domain/office'
import { BatchId, ParticipantId, type SubjectId } from '../domain/records/ids'
import type { Batch } from '../domain/records/office-papers'
import { rowsOf, subjectOf } from './batch-plan'
import { register } from './copies'
import { draftOf, type Draft } from './manuscripts'
import { pdfOf } from './pressroom'
import type { Room } from './room'
import { wordsIn } from './words'

/** Many copies in one go: planned, made one after the other, stopped and taken up again. */
export function batchHandlers(room: Room): HandlersOf<typeof batchCommands> {
  const { desk, stopped } = room
  return {
    planBatch: (asked) => rowsOf(room, asked),
    openBatches: ({ language }) => openOnes(room, language),
    beginBatch: async (asked) => {
      const id = BatchId.parse(desk.newId())
      const batch: Batch = { id, ...asked, begunOn: desk.today(), by: room.me, endedOn: null }
      await room.write('beginBatch', () => ({ changes: [put('batches', batch)], result: null }))
      return { id }
    },
    runBatch: async ({ id, as }) => {
      stopped.delete('batch')
      return { made: await RUN[as](room, find(room.office, 'batches', id), () => stopped.has('batch')) }
    },
    endBatch: async ({ id }) => {
      await end(room, id)
      return null
    },
  }
}

async function openOnes({ office, desk }: Room, language: 'da' | 'en'): Promise<OpenBatch[]> {
  const { say } = await wordsIn(desk.resources, language)
  return [...office.batches.values()]
    .filter(({ endedOn }) => endedOn === null)
    .map((batch) => ({
      id: batch.id,
      title: say(`documents.${batch.paper}.title`),
      made: batch.subjects.length - leftOf(office, batch).length,
      of: batch.subjects.length,
    }))
}

/** Those of the batch who have no copy from it yet; a match or a woman undone meanwhile needs none. */
function leftOf({ copies, matches, participants }: Office, { id, subjects }: Batch): readonly SubjectId[] {
  const made = new Set([...copies.values()].filter(({ batch }) => batch === id).map(subjectOf))
  return subjects.filter(
    (subject) => (matches.has(subject) || participants.has(subject)) && !made.has(subject),
  )
}

type Run = (room: Room, batch: Batch, isStopped: () => boolean) => Promise<number>

const RUN: { readonly [As in CheckedOfficeInput<'runBatch'>['as']]: Run } = {
  one: asOneFile,
  many: asManyFiles,
}

/** A file for each, entered as soon as it is written, so that a stop or a power cut loses none. */
async function asManyFiles(room: Room, batch: Batch, isStopped: () => boolean): Promise<number> {
  const { desk } = room
  const folder = await desk.chooseFolder()
  if (folder === null) return 0
  const made = await each(room, batch, {
    isStopped,
    use: async (draft, bytes) => {
      const { title } = draft.manuscript
      await desk.writeInto(folder, `${title} ${draft.entry?.number ?? ''}.pdf`, bytes)
      await register(room, draft, bytes, batch.id)
    },
  })
  if (leftOf(room.office, batch).length === 0) await end(room, batch.id)
  return made
}

/** All in one file, entered when it is saved; stopped before that, nothing was handed out. */
async function asOneFile(room: Room, batch: Batch, isStopped: () => boolean): Promise<number> {
  const done: { draft: Draft; bytes: Uint8Array }[] = []
  const made = await each(room, batch, {
    isStopped,
    use: async (draft, bytes) => void done.push({ draft, bytes }),
  })
  const [first] = done
  if (first === undefined || isStopped()) return 0
  const { joined } = await import('../documents/pdf/join')
  const file = await joined(
    done.map(({ bytes }) => bytes),
    room.desk.today(),
  )
  if ((await room.desk.saveFile(`${first.draft.manuscript.title}.pdf`, file)) === null) return 0
  for (const { draft, bytes } of done) await register(room, draft, bytes, batch.id)
  await end(room, batch.id)
  return made
}

/** Makes the copies one after the other; between two of them the office answers whatever else is asked. */
async function each(
  room: Room,
  batch: Batch,
  how: { isStopped: () => boolean; use: (draft: Draft, bytes: Uint8Array) => Promise<void> },
): Promise<number> {
  const { desk } = room
  const left = leftOf(room.office, batch)
  const { paper, language, edition } = batch
  let made = 0
  for (const subject of left) {
    if (how.isStopped()) break
    const wish = { paper, subject: ParticipantId.parse(subject), women: [], first: 1, language, edition }
    const entered = left.length - leftOf(room.office, batch).length
    const draft = await draftOf(room, wish, made - entered)
    await how.use(draft, await pdfOf(desk.resources, draft.manuscript, draft.edition))
    made += 1
    desk.tell({ kind: 'progress', task: 'batch', part: made / left.length })
    await new Promise((resolve) => setImmediate(resolve))
  }
  desk.tell({ kind: 'progress', task: 'batch', part: 1 })
  return made
}

async function end(room: Room, id: BatchId): Promise<void> {
  const endedOn = room.desk.today()
  await room.write('endBatch', (office) => {
    return { changes: [put('batches', { ...find(office, 'batches', id), endedOn })], result: null }
  })
}
