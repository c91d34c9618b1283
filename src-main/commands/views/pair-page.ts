import type { OtherMatch, PairPage } from '../../contract/pair'
import { find, fullName, matchesOf, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { MatchId, ParticipantId } from '../../domain/records/ids'
import { HALVES, type Half, type Match } from '../../domain/records/match'
import { closingStepsLeft, outcomesMissing } from '../../domain/rules/closings'
import { otherIn, womanIn } from '../../domain/rules/course'
import { balanceOf, surveysMissing, unmetNeeds } from '../../domain/rules/heard'
import { silencesOf } from '../../domain/rules/rhythm'
import { standings } from '../../domain/rules/standing'
import { cardOf } from './pair-card'

/** Everything written about one pair beside its meetings and talks, the newest first. */
export function pairPage(office: Office, id: MatchId, today: Day): PairPage {
  const match = find(office, 'matches', id)
  const surveys = ofPair(office.surveys, id)
  return {
    id,
    confirmedOn: match.confirmedOn,
    firstMeetingOn: match.firstMeeting?.on ?? null,
    closedOn: match.closure?.on ?? null,
    pauses: match.pauses,
    silences: silencesOf(match, daysHeard(office, id), today),
    cards: {
      mentee: cardOf(office, match.menteeId, 'mentee', today),
      mentor: cardOf(office, match.mentorId, 'mentor', today),
    },
    surveys,
    surveysMissing: surveysMissing(office, match, today),
    balance: balanceOf(surveys),
    unmet: unmetNeeds(surveys),
    introductions: ofPair(office.introductions, id),
    concerns: ofPair(office.concerns, id),
    differences: ofPair(office.differences, id),
    standIns: ofPair(office.standIns, id).map((one) => ({
      ...one,
      name: fullName(find(office, 'participants', one.participantId)),
    })),
    milestones: [...office.milestones.values()]
      .filter(({ participantId }) => participantId === match.menteeId)
      .toSorted(newestFirst),
    closing: office.closings.get(id)?.steps ?? [],
    closingLeft: closingStepsLeft(office, match, today),
    outcomes: ofPair(office.outcomes, id),
    outcomesMissing: outcomesMissing(office, match, today),
    otherMatches: HALVES.flatMap((half) => otherMatches(office, match, half)),
  }
}

/** The days on which the two met, or one of them was talked to or answered. */
function daysHeard(office: Office, id: MatchId): Day[] {
  return [
    ...[...office.meetings.values()].filter(({ matchId }) => matchId === id).map(({ heldOn }) => heldOn),
    ...ofPair(office.followUps, id).map(({ on }) => on),
    ...ofPair(office.surveys, id).map(({ on }) => on),
  ]
}

/** Mentors ready to step in for a while, in the order of the alphabet; neither of the two. */
export function standInsFor(
  office: Office,
  id: MatchId,
  today: Day,
): { readonly id: ParticipantId; readonly name: string }[] {
  const { menteeId, mentorId } = find(office, 'matches', id)
  return [...standings(office, today)]
    .filter(([woman, { mentor }]) => mentor?.available === true && woman !== menteeId && woman !== mentorId)
    .map(([woman]) => ({ id: woman, name: fullName(find(office, 'participants', woman)) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}

function otherMatches(office: Office, match: Match, of: Half): OtherMatch[] {
  const her = womanIn(match, of)
  return matchesOf(office, her)
    .filter(({ id }) => id !== match.id)
    .map((one) => ({
      id: one.id,
      of,
      other: fullName(find(office, 'participants', otherIn(one, her))),
      from: one.confirmedOn,
      until: one.closure?.on ?? null,
    }))
}

function ofPair<T extends { readonly matchId: MatchId; readonly on: Day; readonly id: string }>(
  table: ReadonlyMap<string, T>,
  id: MatchId,
): T[] {
  return [...table.values()].filter(({ matchId }) => matchId === id).toSorted(newestFirst)
}

function newestFirst(one: Dated, other: Dated): number {
  return other.on.localeCompare(one.on) || other.id.localeCompare(one.id)
}

type Dated = { readonly on: Day; readonly id: string }
