import { put, type Change } from '../../domain/change'
import { dayFromNumber } from '../../domain/records/calendar'
import { OwnList } from '../../domain/records/own-list'
import { Label, SavedList, type RegisterFilter, type SortKeys } from '../../domain/records/register'
import { likely, pick, seededFor } from '../chance'
import type { Spell } from '../course/spell'
import type { Making } from '../making'
import words from '../material/register-words.json'

const SHARES = [0.06, 0.14, 0.03]

/** What the office has made of its register: labels, lists it asks for often, and an interest of its own. */
export function registerOf(making: Making, spells: readonly Spell[], staff: readonly string[]): Change[] {
  return [
    ...labelsOf(making, spells).map((label) => put('labels', label)),
    ...listsOf(making, staff).map((list) => put('lists', list)),
    put('ownLists', OwnList.parse({ id: 'interests', entries: [{ ...words.interest, hidden: false }] })),
  ]
}

function labelsOf({ seed, language }: Making, spells: readonly Spell[]): Label[] {
  const here = spells.filter(({ path }) => path.interviewed !== null)
  return words[language].labels.map((name, at) => {
    const chance = seededFor(seed, `label ${at}`)
    const women = here.filter(() => likely(chance, SHARES[at] ?? 0)).map(({ sketch }) => sketch.id)
    return Label.parse({ id: `label-${at + 1}`, name, women: [...new Set(women)] })
  })
}

function listsOf({ seed, language, today }: Making, staff: readonly string[]): SavedList[] {
  const { health, waiting, few } = words[language].lists
  const longest: SortKeys = [{ column: 'waitingDays', down: true }]
  const asked: readonly (readonly [string, RegisterFilter['chosen'], SortKeys])[] = [
    [health, { role: ['mentor'], status: ['ready'], sectors: ['health-nursing', 'elder-care'] }, []],
    [waiting, { role: ['mentee'], status: ['ready'] }, longest],
    [few, { role: ['mentee'], danish: ['none', 'a1'] }, longest],
  ]
  const chance = seededFor(seed, 'saved lists')
  return asked.map(([name, chosen, sort], at) =>
    SavedList.parse({
      id: `list-${at + 1}`,
      name,
      filter: { words: '', chosen },
      sort,
      by: pick(chance, staff),
      keptOn: dayFromNumber(today - 30 * (at + 1)),
    }),
  )
}
