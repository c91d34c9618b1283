import type { HandlersOf } from '../contract/command'
import type { CheckedOfficeInput } from '../contract'
import type { documentCommands, PaperEntry } from '../contract/documents'
import { divisionOf } from '../domain/office'
import { sheetStyle } from '../documents/layout/styles'
import { recoveryLabels, recoveryValues } from '../documents/recovery-sheet'
import { PAPERS } from '../documents/papers'
import { readWording } from '../documents/pdf/wording'
import { digestOf, register } from './copies'
import { draftOf, type Draft } from './manuscripts'
import { openInViewer } from './outgoing'
import { subjectsOf } from './paper-subjects'
import { pdfOf, previewOf } from './pressroom'
import { printers, printPdf } from './printers'
import type { Room } from './room'
import { tellingIn } from './telling'
import { wordsIn } from './words'

type Wanted = CheckedOfficeInput<'previewPaper'>['what']

/** What the office prints and hands out. */
export function documentHandlers(room: Room): HandlersOf<typeof documentCommands> {
  const { desk } = room
  const made = async (what: Wanted) => {
    const draft = await draftOf(room, what)
    return { draft, bytes: await pdfOf(desk.resources, draft.manuscript, draft.edition) }
  }
  return {
    listPapers: ({ language }) => papersIn(room, language),
    paperSubjects: ({ paper }) => subjectsOf(room.office, paper, desk.today()),
    previewPaper: async ({ what }) => {
      const draft = await draftOf(room, what)
      const preview = await previewOf(desk.resources, draft.manuscript, draft.edition)
      return { ...preview, leftOut: draft.leftOut, differs: await differs(room, draft) }
    },
    savePaper: async ({ what }) => {
      const { draft, bytes } = await made(what)
      const savedAs = await desk.saveFile(`${draft.manuscript.title}.pdf`, bytes)
      if (savedAs !== null) await register(room, draft, bytes)
      return { savedAs }
    },
    openPaper: async ({ what }) => {
      const { draft, bytes } = await made(what)
      await openInViewer(desk, bytes)
      await register(room, draft, bytes)
      return null
    },
    printPaper: async ({ what, ...job }) => {
      const { draft, bytes } = await made(what)
      const { manuscript, edition, entry } = draft
      const title = [manuscript.title, entry?.number ?? ''].filter(Boolean).join(' ')
      const looks = { booklet: edition === 'booklet', inColour: edition === 'screen' }
      await printPdf(bytes, { ...job, ...looks, title })
      await register(room, draft, bytes)
      return null
    },
    printers: () => printers(),
    saveRecoverySheet: ({ recoveryKey, language }) => saveRecoverySheet(room, recoveryKey, language),
  }
}

/** Whether this version of the app, or a picture that was changed since, gives other bytes than were handed out. */
async function differs({ desk }: Room, { manuscript, edition, given }: Draft): Promise<boolean> {
  if (given === null) return false
  return digestOf(await pdfOf(desk.resources, manuscript, edition)) !== given
}

async function papersIn({ desk }: Room, language: 'da' | 'en'): Promise<PaperEntry[]> {
  const { say } = await wordsIn(desk.resources, language)
  return PAPERS.map(({ code, about, blank, editions }) => {
    return { code, title: say(`documents.${code}.title`), about, blank, editions }
  })
}

async function saveRecoverySheet(room: Room, key: string, language: 'da' | 'en') {
  const { desk, office } = room
  const telling = await tellingIn(room, language)
  const madeBy = office.staff.get(room.me)?.name ?? ''
  const facts = { key, division: divisionOf(office).name, madeBy, on: desk.today() }
  const labels = recoveryLabels(facts, telling)
  const bytes = await pdfOf(
    desk.resources,
    {
      markdown: readWording(desk.resources, language, 'recovery'),
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
