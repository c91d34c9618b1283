import type { HandlersOf } from '../contract/command'
import type { intakeCommands } from '../contract/intake'
import { takeIn } from '../domain/rules/intake'
import { newcomersOf, previewRows } from '../intake/plan/outcome'
import type { Room } from './room'
import { SheetDesk } from './sheet-desk'
import { wordsIn } from './words'

/** The office's own list, brought in as one step that can be undone. */
export function intakeHandlers(room: Room): HandlersOf<typeof intakeCommands> {
  const { desk } = room
  const table = new SheetDesk(room)
  return {
    readSheet: (file) => table.read(file),
    currentSheet: () => table.current(),
    remapSheet: ({ mapping }) => table.remap(mapping),
    addAnyway: ({ line, add }) => table.addAnyway(line, add),
    previewSheet: (page) => previewRows(table.planned.plan, desk.today(), page),
    acceptSheet: async () => {
      await table.current()
      const newcomers = newcomersOf(table.planned.plan, {
        staff: room.me,
        today: desk.today(),
        newId: desk.newId,
      })
      return room.write('acceptSheet', (office) => takeIn(office, newcomers))
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
  }
}
