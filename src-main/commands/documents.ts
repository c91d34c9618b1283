import type { HandlersOf } from '../contract/command'
import type { documentCommands, EDITIONS } from '../contract/documents'
import { divisionOf } from '../domain/office'
import { sheetStyle } from '../documents/layout/styles'
import { recoveryLabels, recoveryValues } from '../documents/recovery-sheet'
import { handbookManuscript, registerCopy, type HandbookRequest } from './handbook'
import { openInViewer } from './outgoing'
import { pdfOf, previewOf } from './pressroom'
import { printers, printPdf } from './printers'
import type { Room } from './room'
import { wordsIn } from './words'

type Edition = (typeof EDITIONS)[number]

/** What the office prints and hands out. */
export function documentHandlers(room: Room): HandlersOf<typeof documentCommands> {
  const { desk } = room
  const made = async (request: HandbookRequest & { edition: Edition }) => {
    const { manuscript } = await handbookManuscript(room, request)
    return { title: manuscript.title, bytes: await pdfOf(desk.resources, manuscript, request.edition) }
  }
  return {
    previewHandbook: async (request) => {
      const { manuscript, facts } = await handbookManuscript(room, request)
      return { ...(await previewOf(desk.resources, manuscript)), leftOut: facts.match?.withheld ?? [] }
    },
    saveHandbook: async (request) => {
      const { title, bytes } = await made(request)
      const savedAs = await desk.saveFile(`${title}.pdf`, bytes)
      if (savedAs !== null) await registerCopy(room, request, bytes)
      return { savedAs }
    },
    openHandbook: async (request) => {
      const { bytes } = await made(request)
      await openInViewer(desk, bytes)
      await registerCopy(room, request, bytes)
      return null
    },
    printHandbook: async ({ printer, copies, ...request }) => {
      const { title, bytes } = await made(request)
      await printPdf(bytes, { printer, copies, title, booklet: request.edition === 'booklet' })
      await registerCopy(room, request, bytes)
      return null
    },
    printers: () => printers(),
    saveRecoverySheet: ({ recoveryKey, language }) => saveRecoverySheet(room, recoveryKey, language),
  }
}

async function saveRecoverySheet(room: Room, key: string, language: 'da' | 'en') {
  const { desk, office } = room
  const { say } = await wordsIn(desk.resources, language)
  const telling = { language, words: say }
  const madeBy = office.staff.get(room.me)?.name ?? ''
  const facts = { key, division: divisionOf(office).name, madeBy, on: desk.today() }
  const labels = recoveryLabels(facts, telling)
  const bytes = await pdfOf(
    desk.resources,
    {
      wording: 'recovery',
      title: labels.running,
      author: facts.division,
      language,
      on: facts.on,
      values: recoveryValues(facts, telling),
      labels,
      style: sheetStyle,
      pictures: new Map(),
    },
    'office',
  )
  return { savedAs: await desk.saveFile(`${labels.running}.pdf`, bytes) }
}
