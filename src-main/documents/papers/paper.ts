import { divisionOf, find, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { ConsentId, ParticipantId, PhotoId, StaffId } from '../../domain/records/ids'
import type { Role } from '../../domain/records/participant'
import type { Withheld } from '../gate'
import type { DocumentStyle } from '../layout/document-style'
import type { Labels } from '../layout/setting'
import { dayInWords, type Telling } from '../report-words'
import type { Declarations, Declared, Values } from '../values'

/** Whom a document is about: a pair, one woman, a list of women, or nobody. */
export type About = 'match' | 'woman' | 'women' | 'nobody'

/** How it may leave the office. The large one is for eyes that need larger letters. */
export type PaperEdition = 'screen' | 'office' | 'booklet' | 'large'

/** What one copy is made for. `subject` is the match or the woman; `first` the place of the first label, from 1. */
export type PaperOrder = {
  readonly subject: string | null
  readonly women: readonly ParticipantId[]
  readonly first: number
  readonly on: Day
  readonly by: StaffId
  /** Number of the copy, and version of its text. */
  readonly copy: string
  readonly version: string
}

/** What is left out, of whom. */
export type LeftOut = Withheld & { readonly who: string }

/** Whom a document speaks of, what allows it, and what it had to leave out. */
export type Facts = {
  readonly about: readonly ParticipantId[]
  readonly consents: readonly ConsentId[]
  /** The pictures it shows of women. */
  readonly portraits: readonly PhotoId[]
  readonly leftOut: readonly LeftOut[]
}

export const NOBODY: Facts = { about: [], consents: [], portraits: [], leftOut: [] }

/** A document of the desk: which facts it takes, and how they are told. Its wording has the name of its code. */
type Plan<F extends Facts> = {
  readonly code: string
  readonly about: About
  /** Whether it can also be printed for nobody, to be filled in by hand. */
  readonly blank: boolean
  /** Which women it may be about; every one when there are none. */
  readonly roles: readonly Role[]
  readonly editions: readonly PaperEdition[]
  /** Whether every copy carries a number, also one that is about nobody. */
  readonly numbered: boolean
  /** Whether the register keeps what a copy is made again from. */
  readonly kept: boolean
  readonly style: DocumentStyle
  readonly declarations: Declarations
  readonly facts: (office: Office, order: PaperOrder, telling: Telling) => F
  readonly values: (facts: F, telling: Telling) => Values
  /** What the layout adds where it is not what every sheet has. */
  readonly labels: (labels: Labels, telling: Telling) => Labels
}

/** What is printed, and what the register of copies keeps of it. */
export type Made = Facts & { readonly title: string; readonly values: Values; readonly labels: Labels }

export type Paper = Omit<Plan<Facts>, 'facts' | 'values' | 'labels'> & {
  /** @throws Refusal `not-found` when whom it is about is not on file. */
  readonly make: (office: Office, order: PaperOrder, telling: Telling) => Made
}

/** A document as the table of documents has it. What is not said is as for most sheets. */
export function paper<F extends Facts>(
  plan: Pick<Plan<F>, 'code' | 'about' | 'declarations' | 'facts' | 'values' | 'style'> & Partial<Plan<F>>,
): Paper {
  const { facts, values, labels = (usual) => usual, ...rest } = plan
  return {
    blank: false,
    roles: [],
    editions: ['office', 'screen', 'large'],
    numbered: false,
    kept: true,
    ...rest,
    declarations: { ...DESK_DECLARATIONS, ...plan.declarations },
    make: (office, order, telling) => {
      const found = facts(office, order, telling)
      const title = telling.words(`documents.${plan.code}.title`)
      const { about, consents, portraits, leftOut } = found
      return {
        about,
        consents,
        portraits,
        leftOut,
        title,
        values: { ...deskValues(office, order, telling), ...values(found, telling) },
        labels: labels(sheetLabels(title, office, order, telling), telling),
      }
    },
  }
}

const always: Declared = { kind: 'text', always: true }

const DESK_DECLARATIONS: Declarations = {
  'division.name': always,
  'division.address': always,
  'division.phone': { kind: 'text', always: false },
  'division.email': { kind: 'text', always: false },
  'division.hours': { kind: 'text', always: false },
  'coordinator.name': always,
  'paper.date': always,
  'paper.copy': always,
}

/** What every document may ask for. */
function deskValues(office: Office, { on, by, copy }: PaperOrder, telling: Telling): Values {
  const { name, address, phone, email, openingHours } = divisionOf(office)
  return {
    'division.name': name,
    'division.address': address,
    'division.phone': phone ?? '',
    'division.email': email ?? '',
    'division.hours': openingHours,
    'coordinator.name': find(office, 'staff', by).name,
    'paper.date': dayInWords(on, telling),
    'paper.copy': copy,
  }
}

function sheetLabels(title: string, ...[office, { copy }, { words }]: [Office, PaperOrder, Telling]): Labels {
  const foot = [divisionOf(office).name, copy].filter((part) => part !== '').join(' · ')
  return {
    notes: words('documents.notes'),
    pageOf: words('documents.pageOf'),
    running: title,
    foot,
    mark: '',
  }
}
