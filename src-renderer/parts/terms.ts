import { groupedBy } from '@contract/grouping'
import { choicesIn, TAXONOMIES, termFor, type TaxonomyName } from '@contract/terms'
import { isTextName, language, ownLists, say } from '../language'

/** The word for a code, as the division says it. */
export function termOf(taxonomy: TaxonomyName, code: string): string {
  return termFor(taxonomy, code, { language: language(), lists: ownLists() })
}

/** What may be chosen from a list, and what is chosen already although the list no longer offers it. */
export function termChoices(taxonomy: TaxonomyName, chosen: readonly string[]) {
  const offered = choicesIn(taxonomy, ownLists()).map(({ code }) => code)
  const kept = chosen.filter((code) => !offered.includes(code))
  const choices = [...offered, ...kept].map((value) => ({ value, label: labelOf(taxonomy, value) }))
  return taxonomy === 'interests' ? inClusters(choices) : choices
}

type Choice = { readonly value: string; readonly label: string }

/** A group of occupations goes with its number, since a group and the only one within it are called the same. */
function labelOf(taxonomy: TaxonomyName, code: string): string {
  const word = termOf(taxonomy, code)
  return taxonomy === 'occupations' ? `${code} ${word}` : word
}

const CLUSTER_OF = new Map(TAXONOMIES.interests.map(({ code, group }) => [code, group]))

/** Interests of one kind together, the division's own last. */
function inClusters(choices: readonly Choice[]) {
  const clusters = groupedBy(choices, ({ value }) => `interests.${CLUSTER_OF.get(value) ?? 'own'}`)
  return [...clusters].map(([name, items]) => ({
    group: isTextName(name) ? say(name) : name,
    items: [...items],
  }))
}
