import type { InRound, RoundView } from '@contract/rounds'
import { say } from '../../language'
import { letterOf } from '../matching/veil'

/** Puts a mark in the place of a woman's name. */
export type Hide = <T extends InRound>(woman: T) => T

/** Marks for the women of a round, the same as long as she looks at it. */
export function hidingIn({ pairs, waiting, free, leftOut }: RoundView): Hide {
  const mentees = [...pairs.map(({ mentee }) => mentee), ...waiting, ...leftOut]
  const mentors = [...pairs.map(({ mentor }) => mentor), ...free]
  const marks = new Map([
    ...mentees.map(({ id }, at) => [id, say('matching.veiled.mentee', { place: at + 1 })] as const),
    ...mentors.map(({ id }, at) => [id, say('matching.veiled.mentor', { letter: letterOf(at) })] as const),
  ])
  return (woman) => ({ ...woman, name: marks.get(woman.id) ?? '–' })
}

/** The same round without names. */
export function veiledRound(round: RoundView): RoundView {
  const hide = hidingIn(round)
  return {
    ...round,
    pairs: round.pairs.map((pair) => ({ ...pair, mentee: hide(pair.mentee), mentor: hide(pair.mentor) })),
    waiting: round.waiting.map(hide),
    free: round.free.map(hide),
    leftOut: round.leftOut.map(hide),
  }
}
