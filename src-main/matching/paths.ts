import type { ParticipantId } from '../domain/records/ids'
import { aim } from './facets/work'
import type { Pool } from './pool'
import { inRole } from './propose'

/** A field she is heading for, and the mentors who know somebody there, in their own words. */
export type Path = {
  readonly sector: string
  readonly mentors: readonly { readonly id: ParticipantId; readonly who: string }[]
}

/**
 * Ways into her field through other mentors' contact networks, whoever becomes her own mentor. Mentors who have left are not among them.
 * @throws Refusal `role-missing`
 */
export function pathsFor(pool: Pool, menteeId: ParticipantId): readonly Path[] {
  const here = [...pool.mentors.values()].filter(({ standing }) => standing.status !== 'left')
  return aim(inRole(pool, 'mentee', menteeId)).flatMap((sector) => {
    const mentors = here.flatMap(({ id, answers }) => {
      const contact = answers.contacts.find((one) => one.sector === sector)
      return contact === undefined ? [] : [{ id, who: contact.who }]
    })
    return mentors.length === 0 ? [] : [{ sector, mentors }]
  })
}
