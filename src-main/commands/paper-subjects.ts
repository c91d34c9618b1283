import type { PaperSubject } from '../contract/documents'
import { find, fullName, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import { ParticipantId } from '../domain/records/ids'
import { isRunning } from '../domain/rules/matches'
import { standings } from '../domain/rules/standing'
import { paperOf } from '../documents/papers'
import type { Paper } from '../documents/papers/paper'

/** Whom a document can be made for, running matches and women who take part first; nobody for a document about nobody. */
export function subjectsOf(office: Office, code: string, today: Day): PaperSubject[] {
  const paper = paperOf(code)
  if (paper === undefined || paper.about === 'nobody') return []
  return paper.about === 'match' ? matches(office, today) : women(office, paper, today)
}

function matches(office: Office, today: Day): PaperSubject[] {
  const all: PaperSubject[] = [...office.matches.values()].map((match) => {
    const [mentor, mentee] = [match.mentorId, match.menteeId].map((id) =>
      fullName(find(office, 'participants', id)),
    )
    return {
      id: ParticipantId.parse(match.id),
      name: `${mentor} · ${mentee}`,
      group: isRunning(match, today) ? 'running' : 'ended',
    }
  })
  return inGroups(all, ['running', 'ended'])
}

function women(office: Office, { roles }: Paper, today: Day): PaperSubject[] {
  const all: PaperSubject[] = [...standings(office, today)].flatMap(([id, byRole]) => {
    const woman = find(office, 'participants', id)
    const held = Object.values(byRole).filter(({ role }) => roles.length === 0 || roles.includes(role))
    const [first] = held.toSorted((one) => (one.status === 'left' ? 1 : -1))
    if (first === undefined) return []
    return [{ id, name: fullName(woman), group: first.status === 'left' ? 'left' : first.role }]
  })
  return inGroups(all, ['mentor', 'mentee', 'contactPerson', 'left'])
}

function inGroups(
  subjects: readonly PaperSubject[],
  groups: readonly PaperSubject['group'][],
): PaperSubject[] {
  return subjects.toSorted(
    (one, other) =>
      groups.indexOf(one.group) - groups.indexOf(other.group) || one.name.localeCompare(other.name, 'da'),
  )
}
