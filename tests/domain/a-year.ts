import { applyChanges, type Decision } from '../../src-main/domain/change'
import type { Office } from '../../src-main/domain/office'
import { addDays, dayNumber, type Day } from '../../src-main/domain/records/calendar'
import { FollowUp, Match, Meeting } from '../../src-main/domain/records/match'
import { TaskNote } from '../../src-main/domain/records/task-note'
import {
  closeMatch,
  confirmMatch,
  isRunning,
  pauseMatch,
  recordFollowUp,
  recordMeeting,
} from '../../src-main/domain/rules/matches'
import { enrol, recordStep, type Step } from '../../src-main/domain/rules/participants'
import { standings } from '../../src-main/domain/rules/standing'
import { tasksOf } from '../../src-main/domain/rules/today/list'
import { morningOf } from '../../src-main/domain/rules/today/morning'
import { noteTask } from '../../src-main/domain/rules/today/notes'
import type { Task } from '../../src-main/domain/rules/today/task'
import { likely, pick, pickByWeight, seeded, whole, type Chance } from '../../src-main/sample/chance'
import { DEEDS } from './a-year-deeds'
import { day, mentee, mentor, officeHolding, spell } from '../builders'

const FIRST = day('2025-01-01')
const NO_SIGNS = { movedOn: () => null, wishedMeetings: () => null }

/** A year of an office: who comes, what is done of the list, what goes wrong; closed at weekends and for three weeks in July. */
export class Year {
  office: Office = officeHolding()
  today: Day = FIRST
  readonly chance: Chance
  #count = 0

  constructor(seed: number) {
    this.chance = seeded(seed)
  }

  get isOpen(): boolean {
    const weekday = (dayNumber(this.today) + 3) % 7
    const isHoliday = this.today >= '2025-07-07' && this.today < '2025-07-28'
    return weekday < 5 && !isHoliday
  }

  live(): void {
    if (likely(this.chance, 0.18)) this.arrives()
    this.somethingHappens()
    if (this.isOpen) {
      this.matches()
      for (const task of this.list()) if (likely(this.chance, 0.4)) this.dealWith(task)
    }
    this.today = addDays(this.today, 1)
  }

  list(ahead = 0): Task[] {
    return tasksOf(morningOf(this.office, addDays(this.today, ahead), NO_SIGNS))
  }

  id(): string {
    return `n${(this.#count += 1)}`
  }

  does(decide: (office: Office) => Decision<unknown>): void {
    this.office = applyChanges(this.office, decide(this.office).changes)
  }

  arrives(): void {
    const [role, made] = likely(this.chance, 0.5)
      ? (['mentee', mentee] as const)
      : (['mentor', mentor] as const)
    const enquiry = { on: this.today, source: null, answeredOn: null }
    const woman = made({ id: this.id(), roles: [spell(role, { signedUpOn: null, enquiry })] })
    this.does((office) => enrol(office, woman))
  }

  /** A pause, an early end, a hold, a meeting nobody planned. */
  somethingHappens(): void {
    for (const match of this.office.matches.values())
      if (isRunning(match, this.today))
        HAPPENINGS[pickByWeight(this.chance, NAMES, (name) => WEIGHTS[name])](this, match)
    for (const { id, roles } of this.office.participants.values())
      if (likely(this.chance, 0.002) && roles[0]?.left === null && roles[0].signedUpOn !== null)
        this.steps(id, roles[0].role, { kind: 'onHold', on: this.today, words: '' })
  }

  /** Every other day two who wait become a pair. */
  matches(): void {
    if (likely(this.chance, 0.5)) return
    const standing = [...standings(this.office, this.today).values()].flatMap((roles) => Object.values(roles))
    const free = standing.filter(({ available }) => available)
    const one = free.find(({ role }) => role === 'mentee')
    const other = free.find(({ role }) => role === 'mentor')
    if (one === undefined || other === undefined) return
    const { evaluations: _none, ...begun } = Match.parse({
      id: this.id(),
      menteeId: one.participantId,
      mentorId: other.participantId,
      goal: 'job',
      confirmedOn: this.today,
      confirmedBy: 'inger',
      evaluations: { mentee: 'x', mentor: 'x' },
      grounds: '',
      advice: null,
      firstMeeting: null,
      agreedUntil: likely(this.chance, 0.8) ? this.later(250) : null,
      pauses: [],
      closure: null,
    })
    this.does((office) => confirmMatch(office, begun))
  }

  dealWith(task: Task): void {
    const [id] = task.women
    const deed = DEEDS[task.kind]
    const isPutOff = likely(this.chance, 0.15)
    const note = { id: this.id(), task: task.key, on: this.today, by: 'inger' }
    if (isPutOff) this.notes({ ...note, kind: 'later', until: this.later(20), reason: 'Hun ringer selv.' })
    else if (deed === undefined || id === undefined) this.notes({ ...note, kind: 'done' })
    else deed(this, { ...task, id })
  }

  notes(note: unknown): void {
    this.does((office) => noteTask(office, TaskNote.parse(note)))
  }

  steps(id: string, role: Task['role'], step: Step): void {
    if (role !== null) this.does((office) => recordStep(office, id as never, role, step))
  }

  talksWith({ matchId, role }: Task): void {
    const half = role ?? pick(this.chance, ['mentee', 'mentor'])
    const nextOn = likely(this.chance, 0.3) ? this.later(80) : null
    const talk = {
      id: this.id(),
      matchId,
      with: half,
      on: this.today,
      by: 'inger',
      way: 'phone',
      words: '',
      worthIt: null,
      nextOn,
    }
    this.does((office) => recordFollowUp(office, FollowUp.parse(talk)))
  }

  meets({ id }: Match): void {
    const met = { id: this.id(), matchId: id, heldOn: this.today, minutes: 60, topics: [], note: '' }
    this.does((office) => recordMeeting(office, Meeting.parse(met)))
  }

  rests({ id, pauses }: Match, until: Day | null): void {
    const rest = ({ from, until: end }: Match['pauses'][number]) =>
      from === this.today || (end !== null && end > this.today)
    if (!pauses.some(rest))
      this.does((office) => pauseMatch(office, id, { from: this.today, until, reason: 'Rejse.' }))
  }

  closes({ id }: Pick<Match, 'id'>, kind: 'planned' | 'early'): void {
    const reasons = [{ reason: 'lackOfTime', side: 'mentor' }] as const
    if (this.office.matches.get(id)?.closure === null)
      this.does((office) =>
        closeMatch(office, id, { on: this.today, kind, reasons: [...reasons], words: '' }),
      )
  }

  later(most: number): Day {
    return addDays(this.today, whole(this.chance, 1, most))
  }
}

/** What may happen to a pair on one day, and how often in a thousand. */
const WEIGHTS = { nothing: 940, meets: 50, rests: 3, restsOn: 2, endsEarly: 3 }
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; WEIGHTS is closed.
const NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]
const HAPPENINGS: Record<keyof typeof WEIGHTS, (year: Year, match: Match) => void> = {
  nothing: () => {},
  meets: (year, match) => year.meets(match),
  rests: (year, match) => year.rests(match, year.later(60)),
  restsOn: (year, match) => year.rests(match, null),
  endsEarly: (year, match) => year.closes(match, 'early'),
}
