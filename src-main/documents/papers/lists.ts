import { find, fullName, type Office } from '../../domain/office'
import type { Day } from '../../domain/records/calendar'
import type { Participant } from '../../domain/records/participant'
import { isProtected } from '../../domain/rules/standing'
import { labelStyle, type LabelSheet } from '../layout/desk-styles'
import { sheetStyle } from '../layout/styles'
import type { Declarations } from '../values'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import { addressLeftOut, addressOf, list } from './told'

/** Three by eight on A4, 70 by 37 millimetres, as every stationer has them. */
const ADDRESS_SHEET: LabelSheet = {
  columns: 3,
  rows: 8,
  width: 70,
  height: 37,
  top: 0.5,
  left: 0,
  gapX: 0,
}

/** Ten badges of 90 by 54 millimetres, cut out of card. */
const BADGE_SHEET: LabelSheet = {
  columns: 2,
  rows: 5,
  width: 90,
  height: 54,
  top: 13.5,
  left: 15,
  gapX: 0,
}

type Listed = { readonly name: string; readonly first: string; readonly last: string }
type ListFacts = Facts & { readonly listed: readonly Listed[] }

/** The women by name; one whose name is protected is told by her first name only, for others read such lists. */
function listFacts(office: Office, { women, on }: PaperOrder): ListFacts {
  const found = women.map((id) => find(office, 'participants', id))
  return {
    ...NOBODY,
    about: women,
    leftOut: found.flatMap((woman) =>
      isProtected(woman, on)
        ? [{ who: woman.firstName, what: 'fullName' as const, why: 'protected' as const }]
        : [],
    ),
    listed: found.map((woman) => listedAs(woman, on)).toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
  }
}

function listedAs(woman: Participant, on: Day): Listed {
  const first = woman.firstName
  const hidden = isProtected(woman, on) || woman.lastName === null
  return { first, last: hidden ? '' : (woman.lastName ?? ''), name: hidden ? first : fullName(woman) }
}

const LISTED: Declarations = {
  women: { kind: 'list', always: false, fields: ['name', 'first', 'last'] },
}

function listValues({ listed }: ListFacts) {
  return { women: list(listed) }
}

/** Whoever comes to a meeting writes herself in. */
export const signInSheet = paper({
  code: 'sign-in-sheet',
  about: 'women',
  blank: true,
  style: sheetStyle,
  declarations: LISTED,
  facts: listFacts,
  values: listValues,
})

export const badges = paper({
  code: 'badges',
  about: 'women',
  editions: ['office', 'screen'],
  style: labelStyle(BADGE_SHEET, true),
  declarations: LISTED,
  facts: listFacts,
  values: listValues,
})

type LabelFacts = Facts & { readonly labels: readonly Record<'name' | 'street' | 'town', string>[] }

/** A woman whose address is protected, or not known, gets no label; the coordinator is told. */
function labelFacts(office: Office, { women, on, first }: PaperOrder): LabelFacts {
  const used = Array.from({ length: first - 1 }, () => ({ name: '', street: '', town: '' }))
  const found = women.map((id) => {
    const woman = find(office, 'participants', id)
    return { woman, address: addressOf(woman, on) }
  })
  const written = found.flatMap(({ woman, address }) =>
    address === null ? [] : [{ name: fullName(woman), street: address[0], town: address[1] }],
  )
  return {
    ...NOBODY,
    about: found.flatMap(({ woman, address }) => (address === null ? [] : [woman.id])),
    leftOut: found.flatMap(({ woman }) => addressLeftOut(woman, on)),
    labels: [...used, ...written.toSorted((a, b) => a.name.localeCompare(b.name, 'da'))],
  }
}

export const addressLabels = paper({
  code: 'address-labels',
  about: 'women',
  editions: ['office'],
  style: labelStyle(ADDRESS_SHEET, false),
  declarations: { labels: { kind: 'list', always: false, fields: ['name', 'street', 'town'] } },
  facts: labelFacts,
  values: ({ labels }) => ({ labels: list(labels) }),
})
