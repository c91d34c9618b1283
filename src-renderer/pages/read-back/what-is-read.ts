import type { Language } from '@contract/desktop'
import { EDUCATION_LEVELS } from '@contract/facts'
import { termFor, type TaxonomyName } from '@contract/terms'
import type { Woman } from '@contract/women'
import { languageNameIn } from '../../parts/names'
import { shownDayIn } from '../../parts/shown-day'
import { ownLists, sayIn } from '../../language'
import type { Label } from './labels'

type Told = { readonly label: Label; readonly value: string }

/** What is written of her, in the order of a talk, without what is empty or covered. */
export function readBackOf(woman: Woman, language: Language): Told[] {
  return [...facts(woman, language), ...answers(woman, language)].filter(({ value }) => value !== '')
}

function facts({ participant }: Woman, language: Language): Told[] {
  const say = sayIn(language)
  const { firstName, lastName, ownScriptName, birthDate, phone, email, address } = participant
  const education = EDUCATION_LEVELS.find((one) => one === participant.education)
  const town = joined([address.postcode, address.town], ' ')
  return [
    { label: 'name', value: joined([joined([firstName, lastName], ' '), ownScriptName], ' · ') },
    { label: 'birthDate', value: birthDate === null ? '' : shownDayIn(language, birthDate) },
    { label: 'phone', value: phone ?? '' },
    { label: 'email', value: email ?? '' },
    { label: 'address', value: joined([address.street, town], ', ') },
    { label: 'jobWanted', value: participant.occupationWanted.title ?? '' },
    { label: 'jobHad', value: participant.occupationHad.title ?? '' },
    { label: 'education', value: education === undefined ? '' : say(`education.${education}`) },
    { label: 'danish', value: participant.danish === null ? '' : say(`danish.${participant.danish}`) },
    {
      label: 'languages',
      value: participant.languages.map(({ code }) => languageNameIn(language, code)).join(', '),
    },
    { label: 'children', value: participant.children.map((age) => say(`children.${age}`)).join(', ') },
  ]
}

function answers({ interviews: [newest] }: Woman, language: Language): Told[] {
  if (newest === undefined) return []
  const told = newest.answers
  const words = (list: TaxonomyName, codes: readonly string[]) =>
    codes.map((code) => termFor(list, code, { language, lists: ownLists() })).join(', ')
  return [
    { label: 'motive', value: told.motive },
    { label: 'interests', value: words('interests', told.interests) },
    { label: 'seeks', value: words('helpTopics', told.seeks) },
    { label: 'offers', value: words('helpTopics', told.offers) },
    { label: 'needs', value: told.needs },
    { label: 'wishes', value: told.wishes },
    { label: 'times', value: words('times', told.times) },
    { label: 'travel', value: told.travelKm === null ? '' : `${told.travelKm} km` },
    { label: 'introduction', value: told.introduction },
  ]
}

function joined(parts: readonly (string | null)[], between: string): string {
  return parts.filter((part) => part !== null && part !== '').join(between)
}
