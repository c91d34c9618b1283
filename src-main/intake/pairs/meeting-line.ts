import { MeetingId } from '../../domain/records/ids'
import { Meeting } from '../../domain/records/match'
import { meaningOf, partsOf } from '../values/words'
import type { PairCells } from './cells'
import { matchOn } from './match-line'
import { readMinutes } from './minutes'
import type { PlannedPair, Planning, Two } from './plan'
import { WAY_WORDS } from './words'

/** Where a list tells no length. */
const USUAL_MINUTES = 60

/** What a line of meetings puts on file; a meeting of the two on that day is known already. */
export function meetingOf(cells: PairCells, { mentee, mentor }: Two, planning: Planning): PlannedPair {
  const heldOn =
    cells.day('heldOn') ?? (cells.reasons.length > 0 ? null : cells.refuse('day-missing', 'heldOn'))
  const minutes = minutesOf(cells)
  if (heldOn === null || minutes === null) return 'rejected'
  const match = matchOn(planning.matches(mentee.id), mentor.id, heldOn)
  if (match === undefined) return (cells.refuse('no-match', 'heldOn'), 'rejected')
  if (planning.isMeetingKnown(match.id, heldOn)) return 'same'
  const { way, topics, note } = talkOf(cells, planning)
  const meeting = Meeting.safeParse({
    id: MeetingId.parse(planning.newId()),
    matchId: match.id,
    heldOn,
    minutes,
    way,
    topics,
    note,
  })
  if (!meeting.success) return (cells.refuse('too-long', 'note'), 'rejected')
  planning.keepMeeting(meeting.data)
  return { line: cells.row.line, meeting: meeting.data }
}

function minutesOf(cells: PairCells): number | null {
  if (cells.text('minutes') === '') {
    cells.remark('minutes-assumed', 'minutes')
    return USUAL_MINUTES
  }
  const minutes = readMinutes(cells.cell('minutes'), cells.heading('minutes'))
  const isLikely = minutes !== null && Meeting.shape.minutes.safeParse(minutes).success
  return isLikely ? minutes : cells.refuse('minutes-unreadable', 'minutes')
}

/** How they met and what they talked about; what is not understood stays in the note in the words of the list. */
function talkOf(cells: PairCells, { topics }: Planning): Pick<Meeting, 'way' | 'topics' | 'note'> {
  const way = meaningOf(WAY_WORDS, cells.text('way'))
  const parts = partsOf(cells.text('topics')).map((part) => ({ part, code: meaningOf(topics, part) }))
  const others = parts.flatMap(({ part, code }) => (code === null ? [part] : []))
  const unknownWay = way === null ? cells.text('way') : ''
  if (unknownWay !== '') cells.remark('kept-in-words', 'way')
  if (others.length > 0) cells.remark('kept-in-words', 'topics')
  const words = [cells.text('note'), unknownWay, others.join(', ')].filter((part) => part !== '')
  return {
    way: way ?? 'inPerson',
    topics: [...new Set(parts.flatMap(({ code }) => code ?? []))],
    note: words.join('\n'),
  }
}
