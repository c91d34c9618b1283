import type { Card, Proposals } from '@contract/matching'
import { say } from '../../language'

/** The same proposals with neither names nor faces, for looking at what the women say and not at who they are. */
export function veiled(proposals: Proposals): Proposals {
  const letters = new Map(
    [...proposals.best, ...proposals.others, ...proposals.refused].map(({ mentorId }, place) => [
      mentorId,
      place,
    ]),
  )
  const hide = <T extends { readonly mentor: Card }>(one: T): T => ({
    ...one,
    mentor: faceless(
      one.mentor,
      say('matching.veiled.mentor', { letter: letterOf(letters.get(one.mentor.id) ?? 0) }),
    ),
  })
  return {
    ...proposals,
    mentee: faceless(proposals.mentee, say('role.mentee')),
    best: proposals.best.map(hide),
    others: proposals.others.map(hide),
    refused: proposals.refused.map(hide),
  }
}

function faceless(card: Card, name: string): Card {
  return { ...card, name, hasPortrait: false, introduction: '', motive: card.motive }
}

/** A, B … Z, A2, B2 … */
export function letterOf(place: number): string {
  const round = Math.floor(place / 26)
  return String.fromCodePoint(65 + (place % 26)) + (round === 0 ? '' : String(round + 1))
}
