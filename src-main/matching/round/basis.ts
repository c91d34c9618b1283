import { costOfBeingAlone } from '../assignment/aims'
import type { Table } from './make'

/**
 * A mark of all that a plan follows from: who takes part, what is wished, what is pinned, and every pair's score.
 * As long as it is the same, the plan made from it stands, however the solver would come to one today.
 */
export function basisOf({ entrants, scores, aims }: Pick<Table, 'entrants' | 'scores' | 'aims'>): string {
  const { mentees, mentors } = entrants
  const women = [mentees.map(({ id }) => id), mentors.map(({ profile }) => profile.id)]
  const limits = [[...scores.places], [...scores.pinned], [...costOfBeingAlone(scores, aims)]]
  const told = JSON.stringify([aims, women, limits])
  const letters = Uint32Array.from(told, (letter) => letter.charCodeAt(0))
  return markOf(letters, scores.marks)
    .map((mark) => mark.toString(16).padStart(8, '0'))
    .join('')
}

/** Two running marks of 32 bits, so that two offices hardly ever share one by chance. */
export function markOf(...parts: readonly (Uint32Array | Uint8Array)[]): readonly [number, number] {
  let [one, other] = [0x9e3779b9, 0x85ebca6b]
  for (const part of parts)
    for (let at = 0; at < part.length; at++) {
      const word = part[at] ?? 0
      one = Math.imul(turned(one ^ word, 13), 0xcc9e2d51)
      other = Math.imul(turned(other ^ word, 15), 0x1b873593)
    }
  return [one >>> 0, other >>> 0]
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
