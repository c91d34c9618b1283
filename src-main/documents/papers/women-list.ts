import { find, fullName, type Office } from '../../domain/office'
import { isProtected, standings } from '../../domain/rules/standing'
import { sheetStyle } from '../layout/styles'
import type { Telling } from '../report-words'
import { NOBODY, paper, type Facts, type PaperOrder } from './paper'
import { list } from './told'

type Line = Readonly<Record<'name' | 'standing' | 'town', string>>
type ListFacts = Facts & { readonly lines: readonly Line[] }

/** The women of the register in the order they were chosen; a protected one by her first name only, and not where. No list tells how a woman is reached: others may read it. */
function facts(office: Office, { women, on }: PaperOrder, { words }: Telling): ListFacts {
  const all = standings(office, on)
  const found = women.map((id) => {
    const woman = find(office, 'participants', id)
    return { woman, hidden: isProtected(woman, on) }
  })
  return {
    ...NOBODY,
    about: women,
    leftOut: found.flatMap(({ woman, hidden }) =>
      hidden ? [{ who: woman.firstName, what: 'address' as const, why: 'protected' as const }] : [],
    ),
    lines: found.map(({ woman, hidden }) => ({
      name: hidden ? woman.firstName : fullName(woman),
      standing: Object.values(all.get(woman.id) ?? {})
        .map(({ role, status }) => `${words(`role.${role}`)} · ${words(`status.${role}.${status}`)}`)
        .join(', '),
      town: hidden ? '' : (woman.address.town ?? ''),
    })),
  }
}

/** A list out of the register, on A4. */
export const womenList = paper({
  code: 'women-list',
  about: 'women',
  kept: false,
  style: sheetStyle,
  declarations: {
    women: { kind: 'list', always: false, fields: ['name', 'standing', 'town'] },
  },
  facts,
  values: ({ lines }) => ({ women: list(lines) }),
})
