import { applyChanges, put, remove, type Change, type Decision } from '../change'
import type { Actor, Entry, Ledger, Op } from '../ledger'
import { mentionedIn } from '../mentions'
import { Refusal } from '../refusal'
import { sameValue } from '../same-value'
import { TABLE_NAMES, type TableName } from '../tables'

/** The entry that Undo would take back for this person: her newest one in effect, or null. Nobody undoes another's work. */
export function nextUndo(ledger: Ledger, by: Actor): Entry | null {
  return stepsOf(ledger, by).done.at(-1) ?? null
}

/** The entry that Redo would do again: the one she undid last, as long as she has done nothing new since. */
export function nextRedo(ledger: Ledger, by: Actor): Entry | null {
  return stepsOf(ledger, by).undone.at(-1) ?? null
}

/** Under this `why` the undoing of an entry goes into the history. */
export function undoing(entry: Entry): string {
  return `undo:${entry.seq}`
}

/** Under this `why` the redoing of an entry goes into the history. */
export function redoing(entry: Entry): string {
  return `redo:${entry.seq}`
}

/**
 * Puts every record of her newest entry back as it was before it.
 * @throws Refusal `nothing-to-undo`; `changed-since` when a record is no longer as that entry left it; `built-on-since`
 * when a record that would go is mentioned by one that stays.
 */
export function undo(ledger: Ledger, by: Actor): Decision<{ undone: Entry }> {
  const entry = nextUndo(ledger, by)
  if (entry === null) throw new Refusal('nothing-to-undo')
  for (const op of entry.ops) refuseUnless(ledger, op, op.after)
  const changes = entry.ops.map((op) => setting(op, op.before))
  refuseLoss(ledger, changes)
  return { changes, result: { undone: entry } }
}

/**
 * Does again what she undid last.
 * @throws Refusal `nothing-to-redo`; `changed-since` when a record is no longer as the undoing left it; `built-on-since`
 * when a record that would go is mentioned by one that stays.
 */
export function redo(ledger: Ledger, by: Actor): Decision<{ redone: Entry }> {
  const entry = nextRedo(ledger, by)
  if (entry === null) throw new Refusal('nothing-to-redo')
  for (const op of entry.ops) refuseUnless(ledger, op, op.before)
  const changes = entry.ops.map((op) => setting(op, op.after))
  refuseLoss(ledger, changes)
  return { changes, result: { redone: entry } }
}

/** What is no step of her work: half-written forms, who looked at a protected address, who took the office out, what left the office on paper, how she likes to see the register. */
const BESIDE_THE_WORK: ReadonlySet<TableName> = new Set([
  'drafts',
  'looks',
  'leavings',
  'copies',
  'texts',
  'batches',
  'registerViews',
])

/** Of these there is one in an office, under a plain word that no other record means when it uses it. */
const ONE_OF_A_KIND: ReadonlySet<TableName> = new Set([
  'division',
  'settings',
  'headOffice',
  'memberships',
  'norms',
  'preparationPlans',
  'ownWords',
  'ownLists',
])

/** What mentions a woman without anybody having worked with her. */
const ONLY_LOOKED_AT: ReadonlySet<TableName> = new Set(['drafts', 'looks'])

/** A paper keeps the name of its women and what they had allowed; of everything else it keeps its own data. */
const NAMED_ON_PAPER: ReadonlySet<TableName> = new Set(['participants', 'consents'])
const PRINTED: ReadonlySet<TableName> = new Set([...ONLY_LOOKED_AT, 'copies', 'batches'])

/** What lies before a farewell can be taken back by nobody: it might tell of her again. */
function isFarewell({ ops }: Entry): boolean {
  return ops.some(({ table }) => table === 'farewells')
}

/** Whether undoing stops at this entry. It passes over what is beside her work, and over what changed who can open the office. */
function isStep({ ops }: Entry): boolean {
  const foundsOffice = ops.some(({ table, before }) => table === 'division' && before === null)
  return !foundsOffice && !ops.every((op) => BESIDE_THE_WORK.has(op.table) || changesWhoWorksHere(op))
}

/** Each colleague has her own key, kept by the store, and no undoing gives or takes one. */
function changesWhoWorksHere(op: Op): boolean {
  return op.table === 'staff' && (op.before === null || op.before.leftOn !== op.after?.leftOn)
}

/** Her entries in effect and those she has undone, each in the order in which Undo and Redo take them from the end. */
function stepsOf(ledger: Ledger, by: Actor): { done: Entry[]; undone: Entry[] } {
  const done: Entry[] = []
  const undone: Entry[] = []
  for (const entry of ledger.entries) {
    if (isFarewell(entry)) done.length = undone.length = 0
    if (entry.by !== by || isFarewell(entry) || !isStep(entry)) continue
    if (entry.why.startsWith('undo:')) move(done, undone)
    else if (entry.why.startsWith('redo:')) move(undone, done)
    else {
      done.push(entry)
      undone.length = 0
    }
  }
  return { done, undone }
}

function move(from: Entry[], to: Entry[]): void {
  const entry = from.pop()
  if (entry !== undefined) to.push(entry)
}

function refuseUnless(ledger: Ledger, op: Op, expected: Op['after']): void {
  if (sameValue(ledger.office[op.table].get(op.id) ?? null, expected)) return
  const since = ledger.entries.findLast(({ ops }) =>
    ops.some(({ table, id }) => table === op.table && id === op.id),
  )
  throw new Refusal('changed-since', { table: op.table, id: op.id, by: since?.by ?? 'system' })
}

/** Nothing goes that another record tells of, since somebody would then look for it in vain. */
function refuseLoss({ office }: Ledger, changes: readonly Change[]): void {
  const going = changes.filter(({ table, value }) => value === null && !ONE_OF_A_KIND.has(table))
  if (going.length === 0) return
  const left = applyChanges(office, changes)
  const mentioned = mentionedIn(left, PRINTED)
  const named = mentionedIn(left, ONLY_LOOKED_AT)
  const missed = going.find(
    ({ table, id }) =>
      (NAMED_ON_PAPER.has(table) ? named : mentioned).has(id) &&
      !TABLE_NAMES.some((one) => left[one].has(id)),
  )
  if (missed !== undefined) throw new Refusal('built-on-since', { table: missed.table, id: missed.id })
}

function setting({ table, id }: Op, value: Op['after']): Change {
  return value === null ? remove(table, id) : put(table, value)
}
