import { dayFromNumber } from '../../domain/records/calendar'
import { Consent, PURPOSES_AS_SUCH } from '../../domain/records/consent'
import { likely, pick, pickByWeight, seededFor, whole, type Chance } from '../chance'
import type { Making } from '../making'
import officeWords from '../material/office-words.json'
import type { Sketch } from '../people/sketch'
import type { Term } from '../people/record'

/** What she allowed at sign-up and at her interview; a few have taken something back. */
export function consentsOf(
  making: Making,
  sketch: Sketch,
  [term]: readonly Term[],
  staff: readonly string[],
): Consent[] {
  const chance = seededFor(making.seed, `consents ${sketch.part.index}`)
  const signedUp = term?.path.signedUp ?? null
  if (signedUp === null) return []
  const interviewed = term?.path.interviewed ?? null
  const purposes = PURPOSES_AS_SUCH.filter((purpose) => {
    const asked = purpose === 'register' || interviewed !== null
    return asked && likely(chance, shareOf(purpose, sketch))
  })
  return purposes.map((purpose) =>
    Consent.parse({
      id: `${sketch.id}-${purpose.toLowerCase()}`,
      participantId: sketch.id,
      purpose,
      nameForm: purpose === 'register' ? 'full' : nameForm(chance),
      givenOn: dayFromNumber(purpose === 'register' ? signedUp : (interviewed ?? signedUp)),
      by: pick(chance, staff),
      ...withdrawal(making, chance, purpose, interviewed ?? signedUp),
    }),
  )
}

type Purpose = (typeof PURPOSES_AS_SUCH)[number]

const SHARES: Record<Purpose, number> = {
  register: 0.97,
  shareWithMatch: 0.9,
  portrait: 0.55,
  story: 0.3,
  reportQuote: 0.42,
  contactLater: 0.6,
}

/** A woman whose address is protected does not show her face. */
function shareOf(purpose: Purpose, { part }: Sketch): number {
  return part.isProtected && (purpose === 'portrait' || purpose === 'story') ? 0 : SHARES[purpose]
}

function nameForm(chance: Chance): Consent['nameForm'] {
  return pickByWeight(
    chance,
    ['full', 'first', 'invented'] as const,
    (form) => ({ full: 5, first: 8, invented: 1 })[form],
  )
}

type Withdrawal = { readonly withdrawnOn: string | null; readonly note: string }

function withdrawal(making: Making, chance: Chance, purpose: Purpose, given: number): Withdrawal {
  const isKept = purpose === 'register' || making.today - given < 40 || !likely(chance, 0.07)
  if (isKept)
    return { withdrawnOn: null, note: likely(chance, 0.3) ? making.tell(officeWords.consentNotes) : '' }
  const on = given + whole(chance, 20, making.today - given)
  return { withdrawnOn: dayFromNumber(on), note: making.tell(officeWords.withdrawals) }
}
