import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { registerCommands } from '../contract/register'
import { put } from '../domain/change'
import { find } from '../domain/office'
import { LabelId, ListId } from '../domain/records/ids'
import { dropList, labelNamed, labelWomen } from '../domain/rules/register'
import { sealedWith } from '../storage'
import { ownListsOf } from '../domain/rules/own-lists'
import { ownWordsOf } from '../domain/rules/own-words'
import type { Room } from './room'
import { Search } from './search'
import { wordsIn } from './words'

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

async function saved(room: Room, asked: Asked): Promise<string | null> {
  const { desk } = room
  const { say } = await wordsIn(desk.resources, asked.language)
  const name = `${say('register.export.fileName')} ${desk.today()}.${asked.format}`
  const bytes = await fileOf(room, asked)
  if (asked.passphrase === null) return desk.saveFile(name, bytes)
  return desk.saveFile(`${name}.age`, await sealedWith(asked.passphrase, bytes))
}

async function fileOf(
  { ledger, office, desk }: Room,
  { women, format, language }: Asked,
): Promise<Uint8Array> {
  const [{ giveOut }, { hiddenIn }] = await Promise.all([
    import('../intake/give-out/formats'),
    import('../intake/give-out/cover'),
  ])
  const { say } = await wordsIn(desk.resources, language)
  const staff = new Map([...office.staff.values()].map(({ id, name }) => [id, name]))
  return giveOut(
    women.map((id) => find(office, 'participants', id)),
    format,
    hiddenIn(ledger, desk.today()),
    { language, say, staff, fields: ownWordsOf(office).fields, lists: ownListsOf(office) },
  )
}
