import { find, fullName, newestInterview, type Office } from '../../../domain/office'
import type { Day } from '../../../domain/records/calendar'
import { NO_ANSWERS, type Answers } from '../../../domain/records/interview'
import type { Half } from '../../../domain/records/match'
import type { Participant } from '../../../domain/records/participant'

/** Everything the office keeps about one pair, the oldest first. */
export type PairOnFile = ReturnType<typeof pairOnFile>

/** One of the two, with what she said at her newest interview. */
export type WomanOnFile = { readonly woman: Participant; readonly answers: Answers }

/**
 * @param on the day the two are seen from
 * @param cover takes out of a record what may not leave the office
 * @throws Refusal `not-found`
 */
export function pairOnFile(office: Office, id: string, on: Day, cover: <T>(record: T) => T) {
  const match = find(office, 'matches', id)
  const of = <T extends { readonly matchId: unknown }>(table: ReadonlyMap<string, T>): T[] =>
    [...table.values()].filter(({ matchId }) => matchId === id).map(cover)
  const her = (half: Half): WomanOnFile => {
    const woman = find(office, 'participants', half === 'mentee' ? match.menteeId : match.mentorId)
    const answers = newestInterview(office, woman.id, half, on)?.answers ?? NO_ANSWERS
    return { woman: cover(woman), answers: cover(answers) }
  }
  return {
    match: cover(match),
    women: { mentee: her('mentee'), mentor: her('mentor') },
    meetings: of(office.meetings),
    talks: of(office.followUps),
    surveys: of(office.surveys),
    agreements: of(office.agreements),
    goals: of(office.goals),
    introductions: of(office.introductions),
    concerns: of(office.concerns),
    differences: of(office.differences),
    milestones: [...office.milestones.values()]
      .filter(({ participantId }) => participantId === match.menteeId)
      .map(cover),
    standIns: of(office.standIns).map((one) => {
      return { ...one, name: fullName(find(office, 'participants', one.participantId)) }
    }),
    closing: cover(office.closings.get(id)?.steps ?? []),
    outcomes: of(office.outcomes),
    stories: of(office.stories).map((story) => ({
      ...story,
      voices: story.voices.map((voice) => {
        return { ...voice, name: fullName(find(office, 'participants', voice.participantId)) }
      }),
    })),
  }
}
