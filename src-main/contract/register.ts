import { z } from 'zod'
import { ParticipantId } from '../domain/records/ids'
import { Label, RegisterView, SavedList } from '../domain/records/register'
import { answer, ask, deed } from './command'
import { outgoing } from './outgoing'

export {
  Facet,
  RegisterColumn,
  type Column,
  type Label,
  type RegisterFilter,
  type RegisterView,
  type SavedList,
  type SortKeys,
} from '../domain/records/register'

/** What the office keeps about its register beside the women themselves. */
export type RegisterDesk = {
  /** How she who asks likes to see it; null before she has changed anything. */
  readonly view: Omit<RegisterView, 'id'> | null
  readonly lists: readonly SavedList[]
  readonly labels: readonly Pick<Label, 'id' | 'name'>[]
}

/** Where in a woman's words something was found, with what stands around it. */
export type Excerpt = {
  readonly field: 'job' | 'place' | 'wishes' | 'note'
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** Who was found, the likeliest first, and for the first of them by what, where it was not their name. */
export type Found = {
  readonly ids: readonly ParticipantId[]
  readonly excerpts: Readonly<Record<string, Excerpt>>
}

export const OutFormat = z.enum(['xlsx', 'csv', 'json', 'vcf'])

const Women = z.array(ParticipantId).min(1).max(20_000)

export const registerCommands = {
  registerDesk: ask(z.strictObject({}), answer<RegisterDesk>()),
  /** Looks through names, jobs, places, wishes and notes; asked with no words it only makes itself ready. */
  searchWomen: ask(z.strictObject({ words: z.string().max(200) }), answer<Found>()),
  keepView: deed(RegisterView.omit({ id: true }), answer<null>()),
  /** Saves a question under a name; a list of that name is replaced. */
  keepList: deed(SavedList.pick({ name: true, filter: true, sort: true }), answer<null>()),
  dropList: deed(SavedList.pick({ id: true }), answer<null>()),
  /** Saves women as a file; under a passphrase it is an age file. What is protected stays in the office. */
  exportWomen: ask(
    z.strictObject({ women: Women, format: OutFormat, ...outgoing }),
    answer<{ savedAs: string | null }>(),
  ),
  /** Puts a label, new or known by its name, on women, or takes it off. */
  labelWomen: deed(z.strictObject({ name: Label.shape.name, women: Women, on: z.boolean() }), answer<null>()),
}
