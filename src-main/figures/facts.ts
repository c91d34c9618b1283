import { byText } from '../domain/by-text'
import { byId, groupedBy, kept } from '../domain/grouping'
import type { Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { Consent } from '../domain/records/consent'
import type { Evaluation } from '../domain/records/evaluation'
import type { MatchId, ParticipantId } from '../domain/records/ids'
import type { Interview } from '../domain/records/interview'
import type { FollowUp, Match, Meeting } from '../domain/records/match'
import type { Copy } from '../domain/records/office-papers'
import type { Participant, Role, RoleSpell } from '../domain/records/participant'
import { wasWronglyMade } from '../domain/rules/closings'
import { standingsIn, type Standing } from '../domain/rules/standing'
import { roomFactsOf, type RoomFacts } from './rooms'

export type { Answer, Attendance } from './rooms'

/** One spell in one role; the id is hers and its place among her spells. */
export type Spell = RoleSpell & { readonly id: string; readonly womanId: ParticipantId }

/** A spell she signed up for; an enquiry alone is none. */
export type Begun = Spell & { readonly signedUpOn: Day }

/** A match, with the day the two first met, and the mentee's spell if this is the first match of that spell. */
export type Pair = Match & { readonly firstMetOn: Day | null; readonly firstOf: Begun | null }

/** The office's dated events, laid out for counting. Matches that were wrongly made, and what hangs on them, are left out. */
export type Facts = RoomFacts & {
  readonly women: ReadonlyMap<string, Participant>
  readonly spells: ReadonlyMap<string, Spell>
  readonly spellsIn: (role: Role) => readonly Spell[]
  readonly interviews: ReadonlyMap<string, Interview>
  readonly evaluations: ReadonlyMap<string, Evaluation>
  readonly pairs: ReadonlyMap<string, Pair>
  /** The pairs she is half of. */
  readonly pairsOf: (womanId: string) => readonly Pair[]
  readonly meetings: ReadonlyMap<string, Meeting>
  readonly followUps: ReadonlyMap<string, FollowUp>
  readonly consents: ReadonlyMap<string, Consent>
  readonly handbooks: ReadonlyMap<string, Copy>
  /** The first day she was signed up in that role. */
  readonly firstSignUp: (id: string, role: Role) => Day | null
  /** Where each woman stood in the role on that day. */
  readonly standingsOn: (role: Role, day: Day) => ReadonlyMap<string, Standing>
}

export function factsOf(office: Office): Facts {
  const women = [...office.participants.values()]
  const spells = women.flatMap(spellsOf)
  const matches = kept(office.matches, (match) => !wasWronglyMade(match))
  const meetings = kept(office.meetings, ({ matchId }) => matches.has(matchId))
  const firstOf = firstMatches([...matches.values()], spells)
  const firstMetOn = earliestMeetings(meetings)
  const pairs = [...matches.values()].map((match) => ({
    ...match,
    firstMetOn: match.firstMeeting?.on ?? firstMetOn.get(match.id) ?? null,
    firstOf: firstOf.get(match.id) ?? null,
  }))
  const inRole = groupedBy(spells, ({ role }) => role)
  const ofWoman = groupedBy(
    pairs.flatMap((pair) => [pair.menteeId, pair.mentorId].map((id) => ({ id, pair }))),
    ({ id }): string => id,
  )
  return {
    ...roomFactsOf(office, matches),
    women: office.participants,
    spells: byId(spells),
    spellsIn: (role) => inRole.get(role) ?? [],
    interviews: office.interviews,
    evaluations: office.evaluations,
    pairs: byId(pairs),
    pairsOf: (womanId) => (ofWoman.get(womanId) ?? []).map(({ pair }) => pair),
    meetings,
    followUps: kept(office.followUps, ({ matchId }) => matches.has(matchId)),
    consents: office.consents,
    handbooks: kept(office.copies, ({ document }) => document === 'handbook'),
    firstSignUp: firstSignUps(spells),
    standingsOn: rememberedStandings(office),
  }
}

/** The record behind an entry of a list, which is always on file. */
export function recordOf<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id)
  if (record === undefined) throw new Error('a list names a record that is not on file')
  return record
}

function spellsOf(woman: Participant): Spell[] {
  return woman.roles.map((spell, place) => ({ ...spell, id: `${woman.id}/${place}`, womanId: woman.id }))
}

/** The spell by its first match; a match belongs to the spell she signed up for last before it was confirmed. */
function firstMatches(matches: readonly Match[], spells: readonly Spell[]): Map<MatchId, Begun> {
  const ofMentee = groupedBy(spells.filter(isMenteeSpell), ({ womanId }) => womanId)
  const taken = new Set<string>()
  const first = new Map<MatchId, Begun>()
  for (const match of matches.toSorted(
    (a, b) => byText(a.confirmedOn, b.confirmedOn) || byText(a.id, b.id),
  )) {
    const begun = (ofMentee.get(match.menteeId) ?? []).filter(
      ({ signedUpOn }) => signedUpOn <= match.confirmedOn,
    )
    const spell = begun.toSorted((a, b) => byText(a.signedUpOn, b.signedUpOn)).at(-1)
    if (spell !== undefined && !taken.has(spell.id)) first.set(match.id, spell)
    if (spell !== undefined) taken.add(spell.id)
  }
  return first
}

function isMenteeSpell(spell: Spell): spell is Begun {
  return spell.role === 'mentee' && spell.signedUpOn !== null
}

function earliestMeetings(meetings: ReadonlyMap<string, Meeting>): Map<string, Day> {
  const earliest = new Map<string, Day>()
  for (const { matchId, heldOn } of meetings.values()) {
    const known = earliest.get(matchId)
    if (known === undefined || heldOn < known) earliest.set(matchId, heldOn)
  }
  return earliest
}

function firstSignUps(spells: readonly Spell[]): Facts['firstSignUp'] {
  const first = new Map<string, Day>()
  for (const { womanId, role, signedUpOn } of spells) {
    const known = first.get(`${womanId} ${role}`)
    if (signedUpOn !== null && (known === undefined || signedUpOn < known))
      first.set(`${womanId} ${role}`, signedUpOn)
  }
  return (id, role) => first.get(`${id} ${role}`) ?? null
}

/** Many figures ask for the same day, and placing every woman is the dearest thing here. */
function rememberedStandings(office: Office): Facts['standingsOn'] {
  const known = new Map<string, ReadonlyMap<string, Standing>>()
  return (role, day) => {
    const key = `${role} ${day}`
    const found = known.get(key) ?? standingsIn(office, role, day)
    known.set(key, found)
    return found
  }
}
