import { countryLike, postcodeLike } from '../groups'
import { Day } from '../records/calendar'
import type { Interview } from '../records/interview'
import { NO_ANSWERS } from '../records/interview'
import type { Participant, RoleSpell } from '../records/participant'
import type { Tables } from '../tables'
import { dash, left, noWords, nothing, stays, type Gone, type Remains } from './field-rules'

/** What she is called from then on, in any language: nomen nescio. */
export const NAMELESS = 'N.N.'

/** What is kept of one woman alone. */
export const OF_WOMEN = {
  participants: {
    tellsOf: ({ id }, { women }) => women.has(id),
    without: left<Participant>({
      id: stays,
      firstName: () => NAMELESS,
      lastName: nothing,
      ownScriptName: nothing,
      birthDate: (on) => (on === null ? null : firstOfQuarter(on)),
      phone: nothing,
      email: nothing,
      address: ({ postcode }) => ({
        street: null,
        postcode: postcode === null ? null : postcodeLike(postcode),
        town: null,
      }),
      protection: stays,
      originCountry: (country) => (country === null ? null : countryLike(country)),
      arrivalYear: stays,
      danish: stays,
      danishCourse: nothing,
      languages: () => [],
      education: stays,
      occupationHad: noOccupation,
      occupationWanted: noOccupation,
      labourMarket: stays,
      children: () => [],
      roles: (spells) => spells.map(spellWithoutWords),
      coordinator: stays,
      portrait: nothing,
      note: noWords,
      own: () => ({}),
    }),
  },
  interviews: {
    tellsOf: isHers,
    without: left<Interview>({
      id: stays,
      participantId: stays,
      role: stays,
      heldOn: stays,
      by: stays,
      answers: ({ capacity }) => ({ ...NO_ANSWERS, capacity }),
    }),
  },
  evaluations: {
    tellsOf: isHers,
    without: left<Tables['evaluations']>({
      id: stays,
      participantId: stays,
      role: stays,
      on: stays,
      by: stays,
      professional: dash,
      personal: dash,
      ready: stays,
    }),
  },
  milestones: {
    tellsOf: isHers,
    without: left<Tables['milestones']>({
      id: stays,
      participantId: stays,
      on: stays,
      by: stays,
      step: stays,
      words: noWords,
    }),
  },
  consents: {
    tellsOf: isHers,
    without: left<Tables['consents']>({
      id: stays,
      participantId: stays,
      purpose: stays,
      nameForm: stays,
      givenOn: stays,
      by: stays,
      withdrawnOn: stays,
      note: noWords,
      storyId: stays,
    }),
  },
  approvals: {
    tellsOf: isHers,
    without: left<Tables['approvals']>({
      id: stays,
      participantId: stays,
      role: stays,
      on: stays,
      by: stays,
      accepted: stays,
      words: noWords,
      second: stays,
    }),
  },
  thanks: {
    tellsOf: isHers,
    without: left<Tables['thanks']>({
      id: stays,
      participantId: stays,
      on: stays,
      by: stays,
      way: stays,
      words: dash,
    }),
  },
  looks: {
    tellsOf: isHers,
    without: left<Tables['looks']>({
      id: stays,
      participantId: stays,
      on: stays,
      by: stays,
      reason: dash,
    }),
  },
  attachments: { tellsOf: isHers, without: nothing },
  drafts: {
    tellsOf: ({ participantId }, { women }) => participantId !== null && women.has(participantId),
    without: nothing,
  },
  relations: {
    tellsOf: ({ participantId, otherId }, { women }) => women.has(participantId) || women.has(otherId),
    // Who sent whom is counted.
    without: (relation) => (relation.kind === 'referredBy' ? { ...relation, words: null } : null),
  },
  distinct: { tellsOf: ({ women: both }, { women }) => both.some((id) => women.has(id)), without: nothing },
} satisfies Partial<Remains>

function isHers({ participantId }: { readonly participantId: string }, { women }: Gone): boolean {
  return women.has(participantId)
}

/** Her age at the end of any quarter, and so of any longer period, stays in whole years what it was. */
function firstOfQuarter(on: Day): Day {
  const quarter = Math.floor((Number(on.slice(5, 7)) - 1) / 3)
  return Day.parse(`${on.slice(0, 4)}-${String(1 + 3 * quarter).padStart(2, '0')}-01`)
}

function noOccupation(): Participant['occupationHad'] {
  return { sectors: [], title: null }
}

function spellWithoutWords({ role, enquiry, signedUpOn, holds, left: gone }: RoleSpell): RoleSpell {
  return {
    role,
    enquiry,
    signedUpOn,
    holds: holds.map(({ from, until }) => ({ from, until, reason: '' })),
    left: gone === null ? null : { on: gone.on, words: '' },
  }
}
