import type { Block } from '../../src-main/documents/blocks'
import type { Language } from '../../src-main/documents/language'
import type { DocumentStyle } from '../../src-main/documents/layout/document-style'
import { layOut } from '../../src-main/documents/layout/lay-out'
import type { Labels } from '../../src-main/documents/layout/setting'
import { bookStyle } from '../../src-main/documents/layout/styles'
import type { SetDocument } from '../../src-main/documents/model'
import type { Meta } from '../../src-main/documents/pdf/metadata'
import { openPress, type PrintEdition } from '../../src-main/documents/pdf/press'
import { composeDocument } from '../../src-main/documents/text/compose'
import type { Values } from '../../src-main/documents/values'
import type { Warning } from '../../src-main/documents/warning'

export const resources = new URL('../../resources', import.meta.url).pathname

/** One press for all tests, as the office has one. */
export const press = openPress(resources)

export const labels: Labels = {
  notes: 'Noter',
  pageOf: 'Side {page} af {pages}',
  running: 'Håndbog for mentorer',
  foot: 'Mentornetværket, Odense',
  mark: '',
}

export const meta: Meta = {
  title: 'Håndbog for Ulla & Xiaoyi <1>',
  author: 'Mentornetværket, Odense',
  subject: '',
  language: 'da',
  on: '2026-03-01',
}

export function compose(markdown: string, values: Values = {}, language: Language = 'da'): readonly Block[] {
  return composeDocument({ markdown, values, language }).blocks
}

export type Set = SetDocument & { warnings: readonly Warning[] }

export function set(
  markdown: string,
  values: Values = {},
  look: { language?: Language; style?: DocumentStyle } = {},
): Set {
  const language = look.language ?? 'da'
  const style = look.style ?? bookStyle
  return layOut(
    compose(markdown, values, language),
    { title: 'Prøve', language, labels, style },
    press.typesetter,
  )
}

export function print(document: SetDocument, edition: PrintEdition = 'screen'): Promise<Uint8Array> {
  return press.print(document, { meta, edition, pictures: () => portraitPicture })
}

/** The smallest JPEG there is: one grey pixel. */
export const portraitPicture = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==',
    'base64',
  ),
)

/** A JPEG of one orange. */
export const orange = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIAAgDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAABP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAFBv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AACFW//Z',
    'base64',
  ),
)

/** Invented people in every script a name may have. */
export const values: Values = {
  'division.name': 'Mentornetværket, Odense',
  'division.address': 'Vestergade 1\n5000 Odense C',
  'division.phone': '12 34 56 78',
  'division.email': 'odense@example.dk',
  'division.hours': 'Mandag til torsdag 9–15',
  'coordinator.name': 'Mette Aagaard',
  'coordinator.phone': '12 34 56 79',
  'coordinator.email': 'mette@example.dk',
  'edition.date': '1. marts 2026',
  'edition.version': '1.0',
  'edition.copy': '0042',
  mentor: true,
  'mentor.name': 'Ulla Bjerregård',
  'mentor.first': 'Ulla',
  match: true,
  'match.startedOn': '1. februar 2026',
  'match.endsOn': '1. december 2026',
  'match.reasons': {
    kind: 'list',
    entries: [{ text: 'I har begge arbejdet i et laboratorium.' }, { text: 'I kan begge mødes om aftenen.' }],
  },
  'mentee.name': 'Maysun al-Hassan',
  'mentee.first': 'Maysun',
  'mentee.ownScript': 'ميسون الحسن',
  'mentee.introduction': 'Jeg kommer fra Aleppo.\n\nJeg kan lide * og {{krøller}} og lange ture.',
  'mentee.approvedOn': '12. februar 2026',
  'pictures.fest': { kind: 'picture', picture: { id: 'fest', width: 900, height: 600 } },
  'mentee.portrait': { kind: 'picture', picture: { id: 'portrait', width: 300, height: 400 } },
  goals: {
    kind: 'list',
    entries: [{ title: 'Finde en praktikplads', step: 'Skrive et cv', by: '1. april' }],
  },
  calendar: {
    kind: 'list',
    entries: [{ date: '3. marts', time: '17.00', what: 'Første møde', place: 'Hovedbiblioteket' }],
  },
}

/** Figures with numbers that are invented. */
export const figureValues: Values = {
  ...values,
  outcomes: {
    kind: 'figure',
    figure: {
      kind: 'bars',
      title: 'Ved afslutningen',
      alt: 'Liggende søjler: 12 i arbejde, 7 i uddannelse; tallet for praktik er skjult.',
      source: 'Afsluttede forløb i kvartalet',
      bars: [
        { label: 'I arbejde', value: 12, shown: '12', target: 15 },
        { label: 'I uddannelse', value: 7, shown: '7', target: null },
        { label: 'I praktik', value: null, shown: 'under 5', target: null },
      ],
    },
  },
  headline: {
    kind: 'key-figures',
    items: [
      { value: '48', label: 'aktive forløb', note: 'mål 50' },
      { value: '21', label: 'dage til første møde', note: '' },
    ],
  },
}
