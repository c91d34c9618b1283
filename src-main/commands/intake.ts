import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { intakeCommands } from '../contract/intake'
import { ownListsOf } from '../domain/rules/own-lists'
import { takeIn } from '../domain/rules/intake'
import { previewRows } from '../intake/plan/outcome'
import { choicesOf, unknownWords } from '../intake/plan/unknown'
import { importLogHandlers } from './import-log'
import { pairListHandlers } from './pair-lists'
import type { Room } from './room'
import { SheetDesk } from './sheet-desk'
import { wordsIn } from './words'

/** The office's own list, brought in as one step that can be undone. */
export function intakeHandlers(room: Room): HandlersOf<typeof intakeCommands> {
  const { desk } = room
  const table = new SheetDesk(room)
  return {
    readSheet: (file) => table.read(file),
    chooseSheet: ({ name }) => table.choose(name),
    currentSheet: () => table.current(),
    remapSheet: ({ mapping }) => table.remap(mapping),
    unknownWords: ({ language }) => {
      const choosing = { language, lists: ownListsOf(room.office) }
      const words = unknownWords(table.planned.plan, choosing)
      return { words, choices: choicesOf(words, choosing) }
    },
    addAnyway: ({ line, add }) => table.addAnyway(line, add),
    takeBlanks: ({ take }) => table.takeBlanks(take),
    takeFromRow: ({ line, fields }) => table.take(line, fields),
    previewSheet: (page) => previewRows(table.planned.plan, desk.today(), page),
    acceptSheet: async () => {
      const incoming = await table.incoming()
      const result = await room.write('acceptSheet', (office) => takeIn(office, incoming))
      table.clear()
      return result
    },
    giveBackSheet: async ({ format, language }) => {
      const { sheet, plan } = table.planned
      const { say } = await wordsIn(desk.resources, language)
      const { giveBack } = await import('../intake/give-back')
      const bytes = await giveBack(sheet, plan, { format, say })
      return { savedAs: await desk.saveFile(`${say('intake.giveBack.fileName')}.${format}`, bytes) }
    },
    clearSheet: () => {
      table.clear()
      return null
    },
    saveSheetTemplate: async (asked) => ({ savedAs: await savedTemplate(room, asked) }),
    ...pairListHandlers(room, table),
    ...importLogHandlers(room),
  }
}

async function savedTemplate(
  { desk }: Room,
  { language, of }: CheckedOfficeInput<'saveSheetTemplate'>,
): Promise<string | null> {
  const { say } = await wordsIn(desk.resources, language)
  const { pairListTemplate, sheetTemplate } = await import('../intake/template')
  const [name, bytes] =
    of === 'women'
      ? [say('intake.template.fileName'), await sheetTemplate(say)]
      : [say(`intake.pairs.kind.${of}`), await pairListTemplate(of, say)]
  return desk.saveFile(`${name}.xlsx`, bytes)
}
