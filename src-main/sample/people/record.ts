import { dayFromNumber } from '../../domain/records/calendar'
import { ParticipantId } from '../../domain/records/ids'
import { Participant, type Role } from '../../domain/records/participant'
import { newWoman } from '../../domain/rules/participants'
import { TAXONOMIES } from '../../domain/taxonomies'
import { type Chance, likely, pick, seededFor, whole } from '../chance'
import type { Afterwards } from '../course/afterwards'
import type { Path } from '../course/path'
import { dayOrNull } from '../days'
import type { Making } from '../making'
import officeWords from '../material/office-words.json'
import { ownAnswersOf } from '../papers/own-words'
import { emailOf, phoneOf } from './contact'
import { pickStreet, type Town } from './home'
import type { Sketch } from './sketch'
import type { Job } from './trade'

/** One role of hers with everything that is dated in it. */
export type Term = { readonly role: Role; readonly path: Path; readonly afterwards: Afterwards }

type Parts = Partial<(typeof Participant)['_input']>

/** The record of one woman. Of those who only asked, the office knows little more than a name and a number. */
export function participantOf(
  making: Making,
  sketch: Sketch,
  terms: readonly Term[],
  staff: readonly string[],
): Participant {
  const chance = seededFor(making.seed, `record ${sketch.part.index}`)
  const stranger = newWoman(ParticipantId.parse(sketch.id), sketch.name.first)
  const isOnFile = terms.some(({ path }) => path.signedUp !== null)
  return Participant.parse({
    ...stranger,
    lastName: isOnFile || likely(chance, 0.6) ? sketch.name.last : null,
    roles: terms.map(spellRecord),
    phone: likely(chance, 0.95) ? phoneOf(making.seed, sketch.part.index) : null,
    ...(isOnFile ? factsOf(making, chance, sketch) : enquirerFacts(making, chance)),
    ...(isOnFile && sketch.part.hasGaps ? gapsIn(chance, stranger) : {}),
    coordinator: sketch.part.fate === 'unanswered' ? null : pick(chance, staff),
  })
}

function enquirerFacts(making: Making, chance: Chance): Parts {
  return { note: likely(chance, 0.7) ? making.tell(officeWords.enquiryNotes) : '' }
}

function factsOf(making: Making, chance: Chance, sketch: Sketch): Parts {
  const { name, origin, had, wanted, town } = sketch
  return {
    ownScriptName: name.own,
    birthDate: dayFromNumber(sketch.birth),
    email: likely(chance, 0.88) ? emailOf(sketch) : null,
    address: addressOf(chance, town),
    protection: sketch.part.isProtected ? protectionOf(making, chance) : null,
    originCountry: origin?.country ?? 'DK',
    arrivalYear: sketch.arrivalYear,
    danish: sketch.danish,
    danishCourse: courseOf(making, sketch),
    languages: sketch.languages,
    education: sketch.education,
    occupationHad: occupationOf(had),
    occupationWanted: occupationOf(wanted),
    labourMarket: sketch.labour,
    children: sketch.children,
    own: ownAnswersOf(making, sketch),
    note: likely(chance, 0.22) ? making.tell(officeWords.notes) : '',
  }
}

function addressOf(chance: Chance, { postcode, town }: Town): Participant['address'] {
  return { street: likely(chance, 0.92) ? pickStreet(chance) : null, postcode, town }
}

function occupationOf(job: Job | null): Participant['occupationHad'] {
  if (job === null) return { sectors: [], title: null }
  const { sector, title, isco } = job
  return { sectors: [sector], title, ...(isco === undefined ? {} : { isco }) }
}

/** Half of those who have learnt Danish here can say what course or test that was. */
function courseOf({ seed }: Making, { part, danish }: Sketch): Participant['danishCourse'] {
  const chance = seededFor(seed, `Danish course ${part.index}`)
  const courses = TAXONOMIES.danishCourses.filter(({ level }) => level === danish)
  return courses.length > 0 && likely(chance, 0.5) ? pick(chance, courses).code : null
}

/** Protection lasts a year; every other lapses within four weeks. */
function protectionOf(making: Making, chance: Chance): Participant['protection'] {
  const lapsesSoon = likely(chance, 0.5)
  const until = making.today + (lapsesSoon ? whole(chance, 2, 28) : whole(chance, 60, 330))
  return { since: dayFromNumber(until - 365), until: dayFromNumber(until) }
}

/** What she may not have been asked or not have said. */
const MAY_BE_MISSING = [
  'birthDate',
  'email',
  'arrivalYear',
  'danish',
  'languages',
  'education',
  'labourMarket',
  'children',
  'occupationHad',
  'address',
] as const

function gapsIn(chance: Chance, stranger: Participant): Parts {
  const missing = MAY_BE_MISSING.filter(() => likely(chance, 0.35))
  return Object.fromEntries(missing.map((field) => [field, stranger[field]]))
}

function spellRecord({ role, path, afterwards }: Term): Participant['roles'][number] {
  const { enquiry, signedUp } = path
  return {
    role,
    enquiry:
      enquiry === null
        ? null
        : {
            on: dayFromNumber(enquiry.on),
            source: enquiry.source,
            answeredOn: dayOrNull(enquiry.answeredOn),
          },
    signedUpOn: dayOrNull(signedUp),
    holds: afterwards.holds.map(({ from, until, reason }) => ({
      from: dayFromNumber(from),
      until: dayOrNull(until),
      reason,
    })),
    left:
      afterwards.left === null
        ? null
        : { on: dayFromNumber(afterwards.left.on), words: afterwards.left.words },
  }
}
