import { insideSentence, type Values } from '../words'
import type { Sketch } from './sketch'
import type { Job } from './trade'

/** What sentences may name of her. An empty word only says when a sentence is hers to say. */
export function valuesOf(sketch: Sketch): Values {
  return { ...placesOf(sketch), ...workOf(sketch), ...childrenOf(sketch) }
}

/** A woman whose address is protected does not name her town. */
function placesOf({ part, origin, town, arrivalYear, yearsHere }: Sketch): Values {
  const near = { town: part.isProtected ? null : town.town }
  if (origin === null) return near
  const city = origin.cities[part.index % origin.cities.length] ?? null
  const stay = { ...(yearsHere > 3 ? { settled: '' } : {}), ...(yearsHere > 7 ? { long: '' } : {}) }
  return { ...near, ...stay, city, arrival: String(arrivalYear), foreign: '', hither: 'hertil' }
}

function workOf({ had, wanted, yearsInJob }: Sketch): Values {
  const years = NUMBERS[yearsInJob] ?? String(yearsInJob)
  return { job: titleOf(had), wanted: titleOf(wanted), years, experience: had === null ? null : years }
}

function titleOf(job: Job | null): string | null {
  return job === null ? null : insideSentence(job.title)
}

function childrenOf({ children }: Sketch): Values {
  return {
    ...(children.includes('small') ? { smallest: 'min mindste' } : {}),
    ...(children.includes('school') ? { pupils: 'børnenes' } : {}),
    ...(children.includes('grown') ? { grownUp: 'børnene' } : {}),
  }
}

const NUMBERS = ['nul', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']
