import type { Language } from '../contract/desktop'
import { addMonths, type Day } from '../domain/records/calendar'
import { divisionOf, settingsOf, type Office } from '../domain/office'
import type { Grant } from '../domain/records/grant'
import { endOfDay, officeAsKnown } from '../domain/rules/past'
import { tellableStories } from '../documents/own-stories'
import { readWording } from '../documents/pdf/wording'
import { sheetStyle } from '../documents/layout/styles'
import { reportLabels, reportValues, type ReportFacts, type ReportStory } from '../documents/report'
import type { Funding } from '../documents/report-money'
import type { RestatedFigure } from '../documents/report-restated'
import type { Telling } from '../documents/report-words'
import { indicatorOf } from '../figures/catalogue'
import { decidingDisclosure, type Disclosure } from '../figures/disclosure'
import { factsOf, type Facts } from '../figures/facts'
import { daysKey, type Period } from '../figures/period'
import { figuresDisclosed, type ReportFigures, type Version } from '../figures/report-figures'
import { isReleasedBefore, releasedBefore } from '../figures/sealing/released'
import { inTurns } from './in-turns'
import type { Step } from './long-work'
import type { Manuscript } from './pressroom'
import { narrativeOf, periodOf, type Asked } from './quarter'
import type { Seen } from './room'
import { tellingIn } from './telling'

/** What a report says, and the language it is said in. */
export type Told = { readonly facts: ReportFacts; readonly telling: Telling }

export type AskedReport = AskedFigures & { readonly language: Language }

/** The report of a period from today's records, with what was written about the quarter it ends with. */
export async function told(room: Seen, asked: AskedReport, step: Step): Promise<Told> {
  const { desk, office } = room
  const telling = await tellingIn(room, asked.language)
  const narrative = narrativeOf(office, asked)
  const figures = await figuresOf(room, asked, step)
  return {
    telling,
    facts: {
      figures,
      division: divisionOf(office),
      narrative,
      story: storyIn(office, narrative.storyId, desk.today()),
      funding: figures.period.kind === 'quarter' ? fundingIn(office, figures.period, narrative) : NO_FUNDING,
      restated: restatedSince(room, asked),
      madeBy: office.staff.get(room.me)?.name ?? '',
      on: desk.today(),
    },
  }
}

/** Targets and what was spent are told for a quarter, and for no other period. */
const NO_FUNDING: Funding = { grants: [], spent: null, deviations: {} }

function fundingIn(office: Office, period: Period, { spent, deviations }: Omit<Funding, 'grants'>): Funding {
  return { grants: grantsIn(office, period), spent, deviations }
}

/** The story as its women allow it today; null when one of them has not said yes, or no longer does. */
export function storyIn(office: Office, id: string | null, today: Day): ReportStory | null {
  const story = tellableStories(office, 'reportQuote', today).find((one) => one.id === id)
  if (story === undefined) return null
  const voices = story.voices.map(({ name, words }) => ({ name, words }))
  return { title: story.title, telling: story.telling, voices }
}

/** The grants that run on a day of the period, the oldest first. */
export function grantsIn(office: Office, { from, to }: Period): Grant[] {
  return [...office.grants.values()]
    .filter((grant) => grant.from <= to && grant.until >= from)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

/** What was corrected in the reports on the year until this period, and on its own quarters. */
function restatedSince({ office, desk }: Seen, asked: Asked): RestatedFigure[] {
  const period = periodOf(asked, desk.today())
  const earlier = [...office.sealedReports.values()].filter(
    (sealed) => isReleasedBefore(sealed, period) && addMonths(sealed.period.to, 12) >= period.from,
  )
  return earlier.flatMap((sealed) =>
    sealed.restatements.flatMap(({ reason, rows }) =>
      rows.flatMap(({ code, was, now }) => {
        const indicator = indicatorOf(code)
        return indicator === undefined ? [] : [{ indicator, period: sealed.period, was, now, reason }]
      }),
    ),
  )
}

/** The figures of a quarter; what was sealed before stands as it was sealed. */
export async function figuresOf(room: Seen, asked: AskedFigures, step: Step): Promise<ReportFigures> {
  const { desk } = room
  const office = officeKnown(room, asked.knownAt)
  const period = periodOf(asked, desk.today())
  const terms = termsOf(office, period)
  const { facts, disclosures } = countedIn(office)
  const disclosure =
    disclosures.get(daysKey(period)) ?? (await inTurns(decidingDisclosure(facts, period, terms), step))
  disclosures.set(daysKey(period), disclosure)
  return figuresDisclosed(facts, period, { ...terms, version: asked.version, disclosure })
}

/** What the report of a period of this office is made with. */
function termsOf(office: Office, period: Period) {
  const { smallestCount } = settingsOf(office)
  return { smallestCount, released: releasedBefore(office.sealedReports.values(), period) }
}

/** What was counted in an office as it is, and decided for its periods: the page, the preview and every file ask for the same. */
type Counted = { readonly facts: Facts; readonly disclosures: Map<string, Disclosure> }

const counted = new WeakMap<Office, Counted>()

export function countedIn(office: Office): Counted {
  const known = counted.get(office) ?? { facts: factsOf(office), disclosures: new Map() }
  counted.set(office, known)
  return known
}

export type AskedFigures = Asked & { readonly version: Version; readonly knownAt?: Day | null }

/** The office as it was known at the end of that day; as it is today without one. */
export function officeKnown({ office, ledger }: Seen, knownAt: Day | null = null): Office {
  return knownAt === null ? office : officeAsKnown(ledger, endOfDay(knownAt))
}

export function manuscriptOf({ desk, office }: Seen, { facts, telling }: Told): Manuscript {
  const labels = reportLabels(facts, telling)
  return {
    markdown: readWording(desk.resources, telling.language, 'report'),
    title: labels.running,
    author: divisionOf(office).name,
    language: telling.language,
    on: desk.today(),
    values: reportValues(facts, telling),
    labels,
    style: sheetStyle,
    pictures: new Map(),
  }
}
