import type { DayAhead } from '../../contract/today'
import type { Ledger } from '../../domain/ledger'
import { find, fullName, type Office } from '../../domain/office'
import { addDays, type Day } from '../../domain/records/calendar'
import type { Match } from '../../domain/records/match'
import { isRunning } from '../../domain/rules/matches'
import { todayRows } from './today'

const DAYS = 7

/** The coming week, day by day: what falls due if nothing is done before, who meets for the first time, whose time is over. */
export function weekAhead(ledger: Ledger, today: Day): DayAhead[] {
  const { office } = ledger
  const tasks = todayRows(ledger, addDays(today, DAYS))
  const running = [...office.matches.values()].filter((match) => isRunning(match, today))
  return Array.from({ length: DAYS }, (_, ahead) => addDays(today, ahead)).map((on) => ({
    on,
    due: tasks.filter(({ dueOn }) => dueOn === on).length,
    firstMeetings: running
      .filter(({ firstMeeting }) => firstMeeting?.on === on)
      .map((match) => pairName(office, match)),
    ends: running.filter(({ agreedUntil }) => agreedUntil === on).map((match) => pairName(office, match)),
  }))
}

function pairName(office: Office, { menteeId, mentorId }: Match): string {
  return [menteeId, mentorId].map((id) => fullName(find(office, 'participants', id))).join(' · ')
}
