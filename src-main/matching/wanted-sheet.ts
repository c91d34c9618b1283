import { settingsOf, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { ParticipantId } from '../domain/records/ids'
import { poolOf, type Pool } from './pool'
import { wantedMentors } from './wanted'
import type { Wanted } from './wanted-mentor'

/** A wanted mentor as far as it may be told outside the office. */
export type ToldMentor = Omit<Wanted, 'place' | 'language'> & {
  readonly town: string | null
  readonly language: string | null
  /** The language that is not named, because so few speak it that it could tell who is thought of. */
  readonly unnamed: string | null
}

export type WantedSheet = {
  readonly calls: readonly { readonly mentor: ToldMentor; readonly women: readonly ParticipantId[] }[]
  /** Those who have hardly anyone. */
  readonly seeking: readonly ParticipantId[]
}

/** Which mentors to look for. It names no place with fewer women behind it than the smallest count, and no language that fewer mentees speak. */
export function wantedSheet(office: Office, today: Day): WantedSheet {
  const pool = poolOf(office, today)
  const { calls, seeking } = wantedMentors(pool)
  const { smallestCount } = settingsOf(office)
  return {
    seeking,
    calls: calls.map(({ wanted: { place, language, ...wanted }, women }) => {
      const isNamed = speakersOf(pool, language) >= smallestCount
      return {
        women,
        mentor: {
          ...wanted,
          language: isNamed ? language : null,
          unnamed: isNamed ? null : language,
          town: women.length < smallestCount ? null : (place?.town ?? null),
        },
      }
    }),
  }
}

function speakersOf({ mentees }: Pool, language: string | null): number {
  return [...mentees.values()].filter(
    ({ languages }) => language !== null && languages?.includes(language) === true,
  ).length
}
