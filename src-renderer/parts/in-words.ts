import type { TaxonomyName } from '@contract/terms'
import { isTextName, say } from '../language'
import { countryName, languageName } from './names'
import { shownIfDay } from './shown-day'
import { termOf } from './terms'

const LISTS: Readonly<Record<string, TaxonomyName>> = {
  sectors: 'sectors',
  sector: 'sectors',
  interests: 'interests',
  dislikes: 'interests',
  seeks: 'helpTopics',
  offers: 'helpTopics',
  traits: 'traits',
  hopesFor: 'traits',
  notWith: 'traits',
  times: 'times',
  topics: 'topics',
  source: 'enquirySources',
  isco: 'occupations',
  danishCourse: 'danishCourses',
}

/** Under which texts a field's choices are worded. What is no choice of theirs, her own words say, stays as it is. */
const CHOICES: Readonly<Record<string, string>> = {
  role: 'role',
  with: 'role',
  danish: 'danish',
  level: 'languageLevel',
  education: 'education',
  labourMarket: 'labourMarket',
  children: 'children',
  goal: 'goal',
  family: 'answer.family',
  mostImportant: 'criterion',
  purpose: 'purpose',
  nameForm: 'nameForm',
  kind: 'closureKind',
  reason: 'closureReason',
  side: 'side',
  way: 'way',
}

/** What stands in a field of a record, as she would say it: the word of a code, the name of a country, a day as it is written here. */
export function inWords(path: string, value: unknown): string {
  if (typeof value === 'boolean') return say(value ? 'frame.yes' : 'frame.no')
  if (typeof value === 'string' || typeof value === 'number') return wordOf(lastName(path), `${value}`)
  if (typeof value !== 'object' || value === null) return ''
  const parts = Object.entries(value).map(([key, part]) => inWords(`${path}.${key}`, part))
  return parts.filter(Boolean).join(', ')
}

/** The name of a field by its path: its own, or that of the part of the record it belongs to. */
export function fieldInWords(path: string): string {
  const names = [path, lastName(path), path.split('.')[0] ?? path]
  const keys = names.flatMap((name) => ['history.field', 'field', 'answer'].map((area) => `${area}.${name}`))
  const key = keys.find(isTextName)
  return key === undefined ? path : say(key)
}

function wordOf(field: string, value: string): string {
  if (field === 'originCountry') return countryName(value)
  if (field === 'code') return languageName(value)
  if (field === 'languages') return value.split(', ').map(languageName).join(', ')
  const list = LISTS[field]
  if (list !== undefined) return termOf(list, value)
  const text = `${CHOICES[field]}.${value}`
  if (isTextName(text)) return say(text)
  return shownIfDay(value)
}

function lastName(path: string): string {
  return path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path
}
