import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Found } from '../../contract/register'
import type { Office } from '../../domain/office'
import { ParticipantId } from '../../domain/records/ids'
import type { Desk } from '../desk'
import { excerptOf } from './excerpt'
import { FIELDS, SHORT_FIELDS, sourcesIn, spellingsOf, told, wordsIn, type Field, type Sources } from './told'
import { WordIndex } from './word-index'

/** How many women at a time are read while the office stays ready for other questions. */
const AT_A_TIME = 50
/** How many of the first found are told with what was found. */
const MOST_EXCERPTS = 60

type Around = { readonly office: Office; readonly desk: Pick<Desk, 'today'> }

/** Finds women by what is written about them, forgiving a wrong letter and another spelling. The words are kept in memory only. */
export class Search {
  readonly #around: Around
  readonly #index = new WordIndex<Field>(FIELDS, SHORT_FIELDS)
  readonly #sources = new Map<string, Sources>()
  #read: readonly unknown[] = []
  #reading: Promise<void> = Promise.resolve()

  constructor(around: Around) {
    this.#around = around
  }

  /** Those in whose words every word is found, the likeliest first. */
  async find(words: string): Promise<Found> {
    this.#reading = this.#reading.catch(() => {}).then(() => this.#readNews())
    await this.#reading
    const hits = this.#index.find(spellingsOf(words))
    const excerpts = hits.slice(0, MOST_EXCERPTS).flatMap((hit) => {
      const sources = this.#sources.get(hit.id)
      const excerpt = sources === undefined ? null : excerptOf(told(sources), hit)
      return excerpt === null ? [] : [[hit.id, excerpt] as const]
    })
    return { ids: hits.map(({ id }) => ParticipantId.parse(id)), excerpts: Object.fromEntries(excerpts) }
  }

  async #readNews(): Promise<void> {
    const { office, desk } = this.#around
    const now = [office.participants, office.interviews, office.ownLists, desk.today()]
    if (areSame(this.#read, now)) return
    const sources = sourcesIn(office, desk.today())
    const gone = [...this.#sources.keys()].filter((id) => !sources.has(id))
    const news = [...sources].filter(([id, hers]) => !areSame(this.#sources.get(id), hers))
    for (const id of gone) this.#forget(id)
    for (const [at, [id, hers]] of news.entries()) {
      if (at % AT_A_TIME === AT_A_TIME - 1) await nextTurn()
      this.#forget(id)
      this.#index.add(id, wordsIn(told(hers)))
      this.#sources.set(id, hers)
    }
    this.#read = now
  }

  #forget(id: string): void {
    this.#index.remove(id)
    this.#sources.delete(id)
  }
}

function areSame(before: readonly unknown[] | undefined, now: readonly unknown[]): boolean {
  return before?.length === now.length && now.every((one, at) => one === before[at])
}
