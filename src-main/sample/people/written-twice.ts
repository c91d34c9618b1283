import type { Participant } from '../../domain/records/participant'

const TWICE = 2

/** The women, some of whom only asked and were on file already: under the same number, by a name that is spelled as it was heard. */
export function withWrittenTwice(women: readonly Participant[]): Participant[] {
  const known = women.filter((woman) => isOnFile(woman) && woman.protection === null && heard(woman) !== null)
  const askers = women.filter((woman) => woman.phone !== null && !isOnFile(woman) && wasAnswered(woman))
  const again = new Map(
    askers.slice(0, TWICE).flatMap(({ id }, at) => {
      const name = known[at] && heard(known[at])
      return known[at] && name ? [[id, { ...name, phone: known[at].phone }] as const] : []
    }),
  )
  return women.map((woman) => ({ ...woman, ...again.get(woman.id) }))
}

function isOnFile({ roles, phone }: Participant): boolean {
  return phone !== null && roles.some(({ signedUpOn }) => signedUpOn !== null)
}

function wasAnswered({ roles }: Participant): boolean {
  return roles.some(({ enquiry }) => enquiry !== null && enquiry.answeredOn !== null)
}

/** Null for a first name that is written as it sounds. */
function heard({ firstName, lastName }: Participant): Pick<Participant, 'firstName' | 'lastName'> | null {
  if (lastName === null) return null
  const name = { firstName: asItSounds(firstName), lastName: asItSounds(lastName) }
  return name.firstName === firstName ? null : name
}

function asItSounds(name: string): string {
  return SOUNDS.reduce((sounding, [letters, sound]) => sounding.replace(letters, sound), name)
}

const SOUNDS = [
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ou/g, 'u'],
  [/([lnsmt])\1/g, '$1'],
  [/ee/g, 'i'],
  [/ø/g, 'oe'],
  [/å/g, 'aa'],
  [/y/g, 'i'],
] as const
