import type { MatchPage, MatchRow, MatchStage } from '../../contract/matches'
import { find, fullName, newest, type Office } from '../../domain/office'
import { groupedBy } from '../../domain/grouping'
import type { Day } from '../../domain/records/calendar'
import type { FollowUp, Match, Meeting } from '../../domain/records/match'

/** Every match, newest first. */
export function matchRows(office: Office, today: Day): MatchRow[] {
  const meetings = groupedBy(office.meetings.values(), ({ matchId }) => matchId)
  const talks = groupedBy(office.followUps.values(), ({ matchId }) => matchId)
  return [...office.matches.values()]
    .map((match) =>
      matchRow(office, match, {
        meetings: meetings.get(match.id) ?? [],
        talks: talks.get(match.id) ?? [],
        today,
      }),
    )
    .toSorted((a, b) => (a.confirmedOn < b.confirmedOn ? 1 : -1))
}

/** One match with everything that was written down about it. */
export function matchPage(office: Office, id: string, today: Day): MatchPage {
  const match = find(office, 'matches', id)
  const meetings = [...office.meetings.values()].filter(({ matchId }) => matchId === id)
  const talks = [...office.followUps.values()].filter(({ matchId }) => matchId === id)
  return {
    ...matchRow(office, match, { meetings, talks, today }),
    match,
    confirmedBy: office.staff.get(match.confirmedBy)?.name ?? '',
    meetingLog: meetings.toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1)),
    followUps: talks.toSorted((a, b) => (a.on < b.on ? 1 : -1)),
  }
}

type Log = { readonly meetings: readonly Meeting[]; readonly talks: readonly FollowUp[]; readonly today: Day }

function matchRow(office: Office, match: Match, { meetings, talks, today }: Log): MatchRow {
  return {
    id: match.id,
    menteeId: match.menteeId,
    mentorId: match.mentorId,
    mentee: fullName(find(office, 'participants', match.menteeId)),
    mentor: fullName(find(office, 'participants', match.mentorId)),
    stage: stageOf(match, today),
    confirmedOn: match.confirmedOn,
    firstMeetingOn: match.firstMeeting?.on ?? null,
    agreedUntil: match.agreedUntil,
    lastMeetingOn: newest(meetings, ({ heldOn }) => heldOn)?.heldOn ?? null,
    lastTalkOn: newest(talks, ({ on }) => on)?.on ?? null,
    meetings: meetings.length,
  }
}

function stageOf(match: Match, today: Day): MatchStage {
  if (match.closure !== null && match.closure.on <= today) return 'closed'
  const resting = match.pauses.some(({ from, until }) => from <= today && (until === null || until > today))
  if (resting) return 'paused'
  return match.firstMeeting !== null && match.firstMeeting.on <= today ? 'active' : 'agreed'
}
