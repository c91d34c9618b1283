import type { CheckedOfficeInput } from '../contract'
import type { Definition, FigureList, ListedOwner } from '../contract/report'
import { groupedBy } from '../domain/grouping'
import { NAMELESS } from '../domain/nameless/of-women'
import { find, fullName, type Office } from '../domain/office'
import { Refusal } from '../domain/refusal'
import { isNameless } from '../domain/rules/farewells'
import { indicatorOf, sourceOf } from '../figures/catalogue'
import type { Facts } from '../figures/facts'
import { timingOf, type Indicator } from '../figures/indicator'
import { ownerOf, womenOf, type Owner } from '../figures/subjects'
import { periodOf } from './quarter'
import { countedIn, officeKnown } from './report-making'
import type { Room } from './room'

/** What a figure counts or measures, by whom it is about. @throws Refusal `not-found` */
export function figureList(room: Room, asked: CheckedOfficeInput<'figureList'>): FigureList {
  const { code, ...which } = asked
  const office = officeKnown(room, which.knownAt)
  const indicator = indicatorNamed(code)
  const { facts } = countedIn(office)
  const { list } = indicator.compute(facts, periodOf(which, room.desk.today()))
  const unit = 'base' in indicator ? indicator.base.unit : indicator.unit
  const owners = list.map((id) => ownerOf(facts, unit, id)).filter((owner) => owner !== null)
  const together = groupedBy(owners, ({ kind, id }) => `${kind} ${id}`)
  const rows = [...together.values()].flatMap(([owner, ...more]) =>
    owner === undefined ? [] : [rowOf({ office, facts, owner, times: 1 + more.length })],
  )
  return { unit, count: list.length, rows }
}

/** How a figure is counted. @throws Refusal `not-found` */
export function definitionOf(code: string): Definition {
  const indicator = indicatorNamed(code)
  const { kind, unit, sourceFields } = indicator
  return { kind, unit, timing: timingOf(indicator), source: sourceOf(indicator), sourceFields }
}

function indicatorNamed(code: string): Indicator {
  const indicator = indicatorOf(code)
  if (indicator === undefined) throw new Refusal('not-found', { table: 'figures', id: code })
  return indicator
}

type Row = { readonly office: Office; readonly facts: Facts; readonly owner: Owner; readonly times: number }

function rowOf({ office, facts, owner, times }: Row): ListedOwner {
  if (owner.kind === 'event') return { ...owner, name: find(office, 'events', owner.id).name, times }
  if (isNameless(office, owner.id)) return { ...owner, kind: 'nameless', name: NAMELESS, times }
  const names = womenOf(facts, owner).map((id) => fullName(find(office, 'participants', id)))
  return { ...owner, name: names.join(' · '), times }
}
