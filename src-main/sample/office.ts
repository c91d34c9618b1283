import { put, type Change } from '../domain/change'
import { dayFromNumber } from '../domain/records/calendar'
import { Evaluation } from '../domain/records/evaluation'
import { Interview } from '../domain/records/interview'
import { DEFAULT_SETTINGS } from '../domain/records/office-papers'
import type { Tables, TableName } from '../domain/tables'
import { castOf } from './cast'
import { pick, seededFor } from './chance'
import { afterwardsOf } from './course/afterwards'
import { followUpsOf } from './course/follow-ups'
import { surveysOf } from './course/heard'
import { matchOf } from './course/match-record'
import { meetingsOf } from './course/meetings'
import { pairsOf, type Pair } from './course/pairing'
import { readyFrom, spellOf, type Spell } from './course/spell'
import { supportOf } from './course/support'
import { evaluationWords } from './interview/evaluation'
import type { Making } from './making'
import { agreementsOf, goalsOf } from './papers/agreements'
import { consentsOf } from './papers/consents'
import { copiesOf, draftsOf, enquiryDraft, looksOf } from './papers/desk'
import { divisionOf, staffOf } from './papers/division'
import { grantsOf } from './papers/grants'
import { judgementsOf } from './papers/judgements'
import { narrativesOf } from './papers/narratives'
import { preparationOf } from './papers/preparation'
import { relationsOf } from './papers/relations'
import { ownWordsOf } from './papers/own-words'
import { registerOf } from './papers/register'
import { proposalsOf } from './papers/proposals'
import { taskNotesOf } from './papers/task-notes'
import { reportedIn, togetherOf } from './papers/together'
import { participantOf, type Term } from './people/record'
import { withWrittenTwice } from './people/written-twice'

/** Every record of a sample, as the changes that put it on file: the women first, then what happened to them. */
export function recordsOf(making: Making): Change[] {
  const staff = staffOf(making)
  const staffIds = staff.map(({ id }) => id)
  const begun = castOf(making).map((part) => spellOf(making, part))
  const { pairs, returned } = pairsOf(making, begun)
  const spells = [...begun, ...returned]
  const records = [
    put('division', divisionOf(making)),
    // Its history is two years long, and to some it shall be time to say farewell.
    put('settings', { ...DEFAULT_SETTINGS, keepYears: 1 }),
    ...puts('staff', staff),
    ...womenOf(making, { begun, returned, pairs }, staffIds),
    ...spells.flatMap((spell) => talksOf(making, spell, staffIds)),
    ...pairs.flatMap((pair) => pairRecords(making, pair, staffIds)),
    ...deskRecords(making, { begun: spells, returned, pairs }, staffIds),
    ...pairs.flatMap((pair) => planRecords(making, pair, staffIds)),
    ...preparationOf(making, spells, staffIds),
    put('ownWords', ownWordsOf(making)),
    ...registerOf(making, spells, staffIds),
    ...puts('relations', relationsOf(making, spells, staffIds)),
  ]
  return [...records, ...puts('taskNotes', taskNotesOf(making, records, staffIds))]
}

type History = {
  readonly begun: readonly Spell[]
  readonly returned: readonly Spell[]
  readonly pairs: readonly Pair[]
}

/** Each woman's record with her consents. */
function womenOf(making: Making, { begun, returned, pairs }: History, staff: readonly string[]): Change[] {
  const pairsBySpell = bySpell(pairs)
  const againBySketch = new Map(returned.map((spell) => [spell.sketch, spell]))
  const women = begun.map((spell) => {
    const again = againBySketch.get(spell.sketch)
    const terms = [spell, ...(again === undefined ? [] : [again])].map((one): Term => {
      const own = pairsBySpell.get(one) ?? []
      return { role: one.role, path: one.path, afterwards: afterwardsOf(making, one, own) }
    })
    return {
      record: participantOf(making, spell.sketch, terms, staff),
      consents: consentsOf(making, spell.sketch, terms, staff),
    }
  })
  const records = withWrittenTwice(women.map(({ record }) => record))
  return women.flatMap(({ record, consents }, at) => [
    put('participants', records[at] ?? record),
    ...puts('consents', consents),
  ])
}

function bySpell(pairs: readonly Pair[]): ReadonlyMap<Spell, readonly Pair[]> {
  const grouped = new Map<Spell, Pair[]>()
  for (const pair of pairs) {
    for (const spell of [pair.mentee, pair.mentor]) grouped.set(spell, [...(grouped.get(spell) ?? []), pair])
  }
  return grouped
}

/** Her interview and the coordinator's evaluation. */
function talksOf(making: Making, { sketch, role, path, answers }: Spell, staff: readonly string[]): Change[] {
  if (path.interviewed === null || answers === null) return []
  const chance = seededFor(making.seed, `talks ${role} ${sketch.part.index}`)
  const same = { participantId: sketch.id, role, by: pick(chance, staff) }
  const name = `${sketch.id}-${role.toLowerCase()}`
  const interview = { ...same, id: `${name}-interview`, heldOn: dayFromNumber(path.interviewed), answers }
  const ready = sketch.part.fate !== 'notReady'
  const interviewed = put('interviews', Interview.parse(interview))
  if (path.evaluated === null) return [interviewed]
  const words = evaluationWords(making, sketch, role, ready)
  const evaluation = { ...same, ...words, id: `${name}-evaluation`, on: dayFromNumber(path.evaluated), ready }
  return [interviewed, put('evaluations', Evaluation.parse(evaluation))]
}

function pairRecords(making: Making, pair: Pair, staff: readonly string[]): Change[] {
  return [
    put('matches', matchOf(making, pair, staff)),
    ...puts('meetings', meetingsOf(making, pair)),
    ...puts('followUps', followUpsOf(making, pair, staff)),
    ...puts('surveys', surveysOf(making, pair, staff)),
    ...supportOf(making, pair, staff),
  ]
}

/** What the two agreed, told after everything else so that the sentences of the rest stay where they are. */
function planRecords(making: Making, pair: Pair, staff: readonly string[]): Change[] {
  return [
    ...puts('agreements', agreementsOf(making, pair, staff)),
    ...puts('goals', goalsOf(making, pair, staff)),
  ]
}

/** What lies on the desk beside the women's own papers. */
function deskRecords(making: Making, { begun, pairs }: History, staff: readonly string[]): Change[] {
  const matched = new Set(pairs.flatMap(({ mentee, mentor }) => [mentee, mentor]))
  const idle = begun.filter((spell) => readyFrom(spell) !== null && !matched.has(spell))
  const mentees = idle.filter(({ role }) => role === 'mentee')
  const mentors = idle.filter(({ role }) => role === 'mentor')
  const [caller] = begun.filter(({ sketch }) => sketch.part.fate === 'unanswered')
  const together = togetherOf(making, { begun, pairs }, staff)
  return [
    ...puts('judgements', judgementsOf(making, { mentees, mentors }, staff)),
    ...puts('copies', copiesOf(making, pairs, staff)),
    ...puts('drafts', draftsOf(making, begun, staff)),
    ...puts('drafts', caller === undefined ? [] : [enquiryDraft(making, caller, staff)]),
    ...puts('narratives', narrativesOf(making, reportedIn(together))),
    ...puts('grants', grantsOf(making)),
    ...puts('looks', looksOf(making, begun, staff)),
    ...together,
    ...puts('proposals', proposalsOf(making, { mentees, mentors }, staff)),
  ]
}

function puts<T extends TableName>(table: T, values: readonly Tables[T][]): Change[] {
  return values.map((value) => put(table, value))
}
