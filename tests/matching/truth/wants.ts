import type { Particulars } from '../../../src-main/domain/records/ground'
import type { Answers } from '../../../src-main/domain/records/interview'
import { every, names, type Claims } from './claims'
import type { Facts, Woman } from './facts'

export const profession: Claims<'profession'> = {
  'profession.wanted': (facts, said) =>
    every(said, (code) => had(facts.mentor).includes(code) && wanted(facts.mentee).includes(code)),
  'profession.titles': (facts, said) =>
    said.words === facts.mentor.record.occupationHad.title &&
    said.otherWords === facts.mentee.record.occupationWanted.title &&
    every(said, (code) => had(facts.mentor).includes(code) && wanted(facts.mentee).includes(code)),
  'profession.same': ({ mentee, mentor }, said) =>
    every(said, (code) => had(mentor).includes(code) && had(mentee).includes(code)),
  'profession.background': ({ mentee, mentor }, said) =>
    every(
      said,
      (code) => had(mentee).includes(code) && [...had(mentor), ...sectorsKnown(mentor)].includes(code),
    ),
  'profession.other': ({ mentee, mentor }, said) =>
    every(said, (code) => aim(mentee).includes(code) && !had(mentor).includes(code)),
  'profession.unknown': ({ mentee, mentor }, said) =>
    names(said, { mentee: aim(mentee).length === 0, mentor: had(mentor).length === 0 }),
}

export const network: Claims<'network'> = {
  'network.opens': ({ mentee, mentor }, said) =>
    every(said, (code) => sectorsKnown(mentor).includes(code) && aim(mentee).includes(code)),
  'network.words': ({ mentee, mentor }, said) =>
    every(
      said,
      (code) =>
        aim(mentee).includes(code) &&
        mentor.answers.contacts.some(({ sector, who }) => sector === code && who === said.words),
    ),
  'network.useful': ({ mentee, mentor }, said) =>
    every(said, (code) => sectorsKnown(mentor).includes(code) && aim(mentee).includes(code)),
  'network.closed': ({ mentee, mentor }, said) =>
    every(said, (code) => aim(mentee).includes(code) && !sectorsKnown(mentor).includes(code)),
  'network.unknown': ({ mentee, mentor }, said) =>
    names(said, { mentee: aim(mentee).length === 0, mentor: mentor.answers.contacts.length === 0 }),
}

export const help: Claims<'help'> = {
  'help.all': ({ mentee, mentor }, said) =>
    mentee.answers.seeks.every((topic) => mentor.answers.offers.includes(topic)) &&
    every(said, (topic) => mentee.answers.seeks.includes(topic)),
  'help.some': ({ mentee, mentor }, said) => {
    const met = mentee.answers.seeks.filter((topic) => mentor.answers.offers.includes(topic))
    return (
      said.count === met.length &&
      said.of === mentee.answers.seeks.length &&
      every(said, (topic) => met.includes(topic))
    )
  },
  'help.welcome': ({ mentee, mentor }, said) =>
    every(said, (topic) => mentee.answers.seeks.includes(topic) && mentor.answers.offers.includes(topic)),
  'help.returned': ({ mentee, mentor }, said) =>
    every(said, (topic) => mentor.answers.seeks.includes(topic) && mentee.answers.offers.includes(topic)),
  'help.firstMissing': ({ mentee, mentor }, { terms }) =>
    terms?.codes.join() === mentee.answers.seeks[0] &&
    !mentor.answers.offers.includes(mentee.answers.seeks[0] ?? ''),
  'help.missing': ({ mentee, mentor }, said) =>
    every(said, (topic) => mentee.answers.seeks.includes(topic) && !mentor.answers.offers.includes(topic)),
  'help.unused': ({ mentee, mentor }) =>
    !mentee.answers.seeks.some((topic) => mentor.answers.offers.includes(topic)),
  'help.unknown': ({ mentee, mentor }, said) =>
    names(said, { mentee: mentee.answers.seeks.length === 0, mentor: mentor.answers.offers.length === 0 }),
}

export const age: Claims<'age'> = {
  'age.asWished': ({ she, other }) => fits(she.answers.ageWish, other.age) === true,
  'age.notAsWished': ({ she, other }) => fits(she.answers.ageWish, other.age) === false,
  'age.unknown': ({ she, other }) => she.answers.ageWish !== null && other.age === null,
}

export const wishes: Claims<'wishes'> = {
  'wishes.met': ({ she, other }, said) =>
    every(said, (trait) => she.answers.hopesFor.includes(trait) && other.traits.includes(trait)),
  'wishes.unmet': ({ she, other }, said) =>
    other.traits.length > 0 && every(said, (trait) => hopesInVain(she, other, trait)),
  'wishes.words': ({ she }, { words }) => words !== '' && words === she.answers.wishes,
  'wishes.unknown': ({ she, other }, said) =>
    other.traits.length === 0 && every(said, (trait) => she.answers.hopesFor.includes(trait)),
}

/** What she has said no to, and the other is. */
export function refused({ she, other }: Facts, said: Particulars): boolean {
  return every(said, (trait) => she.answers.notWith.includes(trait) && other.traits.includes(trait))
}

/** Whether an age is as wished; null when there is no wish, or no age to hold against it. */
export function fits(wish: Answers['ageWish'], years: number | null): boolean | null {
  if (wish === null || years === null) return null
  return years >= (wish.from ?? 0) && years <= (wish.to ?? 200)
}

function hopesInVain(she: Woman, other: Woman, trait: string): boolean {
  return she.answers.hopesFor.includes(trait) && !other.traits.includes(trait)
}

const had = ({ record }: Woman) => record.occupationHad.sectors
const wanted = ({ record }: Woman) => record.occupationWanted.sectors
const aim = (woman: Woman) => (wanted(woman).length > 0 ? wanted(woman) : had(woman))
const sectorsKnown = ({ answers }: Woman) => answers.contacts.map(({ sector }) => sector)
