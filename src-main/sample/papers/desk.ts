import { dayFromNumber } from '../../domain/records/calendar'
import { Copy, Draft, Look } from '../../domain/records/office-papers'
import { likely, pick, seededFor, whole } from '../chance'
import { matchId } from '../course/match-record'
import type { Pair } from '../course/pairing'
import type { Spell } from '../course/spell'
import { answersOf } from '../interview/answers'
import { evaluationWords } from '../interview/evaluation'
import type { Making } from '../making'
import officeWords from '../material/office-words.json'
import { emailOf } from '../people/contact'

/** Forms that lie half filled in: interviews begun, evaluations not signed, and one call that was cut off. */
export function draftsOf(making: Making, spells: readonly Spell[], staff: readonly string[]): Draft[] {
  const chance = seededFor(making.seed, 'drafts')
  const half = (spell: Spell, form: Draft['form'], fields: Draft['fields']) =>
    Draft.parse({
      id: `${spell.sketch.id}-${form}-draft`,
      form,
      participantId: form === 'enquiry' ? null : spell.sketch.id,
      role: spell.role,
      by: pick(chance, staff),
      savedOn: dayFromNumber(making.today - whole(chance, 0, 4)),
      fields,
    })
  const today = dayFromNumber(making.today)
  return spells.flatMap((spell) => {
    const { fate } = spell.sketch.part
    if (fate === 'signedUp' && likely(chance, 0.45)) {
      const answers = {
        ...answersOf(making, spell.sketch, spell.role),
        needs: '',
        wishes: '',
        introduction: '',
      }
      return [half(spell, 'interview', { heldOn: today, answers })]
    }
    if (fate === 'interviewed' && likely(chance, 0.4)) {
      const { professional } = evaluationWords(making, spell.sketch, spell.role, true)
      return [half(spell, 'evaluation', { on: today, professional, personal: '', ready: false })]
    }
    return []
  })
}

/** The call that was cut off before the enquiry was written down. */
export function enquiryDraft(making: Making, { sketch, role }: Spell, staff: readonly string[]): Draft {
  return Draft.parse({
    id: 'enquiry-draft',
    form: 'enquiry',
    participantId: null,
    role,
    by: staff[0],
    savedOn: dayFromNumber(making.today),
    fields: {
      firstName: sketch.name.first,
      email: emailOf(sketch),
      note: making.tell(officeWords.enquiryNotes),
    },
  })
}

/** The handbooks that were printed for mentors over the last year. */
export function copiesOf(making: Making, pairs: readonly Pair[], staff: readonly string[]): Copy[] {
  const chance = seededFor(making.seed, 'copies')
  const recent = pairs.filter(({ course }) => making.today - course.confirmed < 365 && likely(chance, 0.6))
  const copies = recent.map((pair) =>
    Copy.parse({
      id: `${matchId(pair)}-handbook`,
      document: 'handbook',
      participantId: pair.mentor.sketch.id,
      matchId: matchId(pair),
      language: likely(chance, 0.15) ? 'en' : 'da',
      madeOn: dayFromNumber(Math.min(making.today, pair.course.confirmed + whole(chance, 0, 6))),
      by: pick(chance, staff),
      textVersion: '1',
      sha256: Array.from({ length: 64 }, () => whole(chance, 0, 15).toString(16)).join(''),
    }),
  )
  return numbered(copies)
}

/** The copies with their numbers, counted through each year as they were made. */
function numbered(copies: readonly Copy[]): Copy[] {
  const counts = new Map<string, number>()
  return copies
    .toSorted((one, other) => (one.madeOn < other.madeOn ? -1 : 1))
    .map((copy) => {
      const year = copy.madeOn.slice(0, 4)
      const count = (counts.get(year) ?? 0) + 1
      counts.set(year, count)
      return { ...copy, edition: 'booklet', number: `${year}-${String(count).padStart(4, '0')}` }
    })
}

/** Each time a protected address was uncovered, with the reason. */
export function looksOf(making: Making, spells: readonly Spell[], staff: readonly string[]): Look[] {
  const chance = seededFor(making.seed, 'looks')
  const looked = spells.filter(({ sketch }) => sketch.part.isProtected && likely(chance, 0.6))
  const once = looked.filter(({ sketch }, at) => looked.findIndex((one) => one.sketch === sketch) === at)
  return once.map(({ sketch, path }) =>
    Look.parse({
      id: `${sketch.id}-look`,
      participantId: sketch.id,
      on: dayFromNumber(making.today - whole(chance, 0, making.today - (path.signedUp ?? making.today))),
      by: pick(chance, staff),
      reason: making.tell(officeWords.looks),
    }),
  )
}
