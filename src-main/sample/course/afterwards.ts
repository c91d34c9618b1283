import { likely, seededFor, whole, type Chance } from '../chance'
import type { Making } from '../making'
import officeWords from '../material/office-words.json'
import type { Pair } from './pairing'
import { readyFrom, type Spell } from './spell'

/** What came after the matches of one spell: rests, and goodbye. Day numbers. */
export type Afterwards = {
  readonly holds: readonly { readonly from: number; readonly until: number | null; readonly reason: string }[]
  readonly left: { readonly on: number; readonly words: string } | null
}

const NOTHING: Afterwards = { holds: [], left: null }

export function afterwardsOf(making: Making, spell: Spell, pairs: readonly Pair[]): Afterwards {
  const chance = seededFor(making.seed, `afterwards ${spell.role} ${spell.sketch.part.index}`)
  const ends = pairs.map(({ course }) => course.ended?.on ?? Infinity)
  if (ends.length > 0) return afterMatches(chance, making, spell, Math.max(...ends))
  const since = readyFrom(spell)
  return since === null ? afterEnquiry(chance, making, spell) : whileWaiting(chance, making, since)
}

function afterEnquiry(chance: Chance, making: Making, { path }: Spell): Afterwards {
  const answered = path.enquiry?.answeredOn ?? null
  if (path.signedUp !== null || answered === null) return NOTHING
  return goodbye(making, answered + whole(chance, 30, 90), likely(chance, 0.5))
}

function whileWaiting(chance: Chance, making: Making, since: number): Afterwards {
  const waited = making.today - since
  if (waited > 130 && likely(chance, 0.12)) return goodbye(making, since + whole(chance, 60, waited), true)
  if (waited < 30 || !likely(chance, 0.18)) return NOTHING
  const from = since + whole(chance, 5, waited)
  return { holds: [hold(chance, making, from)], left: null }
}

function afterMatches(chance: Chance, making: Making, { role, sketch }: Spell, end: number): Afterwards {
  if (end > making.today) return NOTHING
  const isReturning = role === 'mentee' && sketch.part.fate === 'returning'
  if (isReturning) return goodbye(making, end + whole(chance, 1, 12), true, 'Vil gerne selv være mentor.')
  if (likely(chance, role === 'mentee' ? 0.62 : 0.15))
    return goodbye(making, end + whole(chance, 5, 40), true)
  const restsNow = role === 'mentor' && likely(chance, 0.3)
  return restsNow ? { holds: [hold(chance, making, end + whole(chance, 1, 15))], left: null } : NOTHING
}

function goodbye(making: Making, on: number, leaves: boolean, words?: string): Afterwards {
  if (!leaves || on > making.today) return NOTHING
  return { holds: [], left: { on, words: words ?? making.tell(officeWords.leaving) } }
}

/** A rest from that day; a recent one may have no end yet. */
function hold(chance: Chance, making: Making, day: number): Afterwards['holds'][number] {
  const from = Math.min(day, making.today)
  const until = from + whole(chance, 20, 120)
  const isOpen = until > making.today && likely(chance, 0.5)
  return { from, until: isOpen ? null : until, reason: making.tell(officeWords.holds) }
}
