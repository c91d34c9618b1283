import { dayFromNumber } from '../../domain/records/calendar'
import { Relation } from '../../domain/records/relation'
import { pick, seededFor } from '../chance'
import type { Spell } from '../course/spell'
import type { Making } from '../making'

const BY_SOMEONE: ReadonlySet<string> = new Set(['participant', 'friend'])

/** Who sent whom: those who had heard of us from another woman were sent by one who was here before, often a contact person. */
export function relationsOf(making: Making, spells: readonly Spell[], staff: readonly string[]): Relation[] {
  const chance = seededFor(making.seed, 'relations')
  const contacts = spells.filter(({ role }) => role === 'contactPerson')
  const women = spells.filter(({ path }) => path.evaluated !== null)
  return spells.flatMap((spell) => {
    const { enquiry } = spell.path
    if (enquiry === null || spell.role === 'contactPerson' || !BY_SOMEONE.has(enquiry.source)) return []
    const known = enquiry.source === 'participant' ? [...contacts, ...contacts, ...women] : women
    const earlier = known.filter(
      ({ sketch, path }) => sketch !== spell.sketch && (path.signedUp ?? making.today) < enquiry.on,
    )
    if (earlier.length === 0) return []
    const other = pick(chance, earlier)
    return Relation.parse({
      id: `${spell.sketch.id}-${spell.role.toLowerCase()}-referred`,
      participantId: spell.sketch.id,
      otherId: other.sketch.id,
      kind: 'referredBy',
      words: null,
      on: dayFromNumber(enquiry.on),
      by: pick(chance, staff),
    })
  })
}
