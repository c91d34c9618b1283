import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { registerCommands } from '../contract/register'
import { put } from '../domain/change'
import { find } from '../domain/office'
import { LabelId, ListId } from '../domain/records/ids'
import { dropList, labelNamed, labelWomen } from '../domain/rules/register'
import { saveUnder, sheetTelling } from './giving-out'
import type { Room } from './room'
import { Search } from './search'

/** How the register is seen: columns, saved lists and labels. */
export function registerHandlers(room: Room): HandlersOf<typeof registerCommands> {
  const { desk } = room
  const search = new Search(room)
  return {
    registerDesk: () => {
      const { registerViews, lists, labels } = room.office
      const kept = registerViews.get(room.store.openedBy)
      return {
        view: kept === undefined ? null : { shape: kept.shape, columns: kept.columns, sort: kept.sort },
        lists: [...lists.values()],
        labels: [...labels.values()].map(({ id, name }) => ({ id, name })),
      }
    },
    searchWomen: ({ words }) => search.find(words),
    exportWomen: async (asked) => ({ savedAs: await saved(room, asked) }),
    keepView: async (view) => {
      const mine = { ...view, id: room.me }
      await room.writeUnseen('keepView', () => ({ changes: [put('registerViews', mine)], result: null }))
      return null
    },
    keepList: async (list) => {
      const { lists } = room.office
      const known = [...lists.values()].find(({ name }) => name === list.name)
      const id = known?.id ?? ListId.parse(desk.newId())
      const kept = { ...list, id, by: room.me, keptOn: desk.today() }
      await room.write('keepList', () => ({ changes: [put('lists', kept)], result: null }))
      return null
    },
    dropList: ({ id }) => room.write('dropList', (office) => dropList(office, id)),
    labelWomen: async ({ name, women, on }) => {
      await room.write('labelWomen', (office) => {
        const label = labelNamed(office, name) ?? { id: LabelId.parse(desk.newId()), name, women: [] }
        return labelWomen(office, label, women, on)
      })
      return null
    },
  }
}

type Asked = CheckedOfficeInput<'exportWomen'>

async function saved(room: Room, { women, format, language, passphrase }: Asked): Promise<string | null> {
  const { ledger, office, desk } = room
  const [{ giveOut }, { hiddenIn }] = await Promise.all([
    import('../intake/give-out/formats'),
    import('../intake/give-out/cover'),
  ])
  const telling = await sheetTelling(room, language)
  const records = women.map((id) => find(office, 'participants', id))
  const bytes = await giveOut(records, format, hiddenIn(ledger, desk.today()), telling)
  const name = `${telling.say('register.export.fileName')} ${desk.today()}.${format}`
  return saveUnder(room, name, bytes, passphrase)
}
