import type { HandlersOf } from '../contract/command'
import { LARGEST_SHEET, type intakeCommands } from '../contract/intake'
import { Fault } from '../contract/reply'
import { Refusal } from '../domain/refusal'
import { takeIn } from '../domain/rules/intake'
import { newcomersOf, previewRows } from '../intake/plan/outcome'
import { readSheetInWorker } from '../intake/worker-host'
import type { Room } from './room'
import { SheetDesk } from './sheet-desk'
import { wordsIn } from './words'

/** The office's own list, brought in as one step that can be undone. */
export function intakeHandlers(room: Room): HandlersOf<typeof intakeCommands> {
  const { desk } = room
  const table = new SheetDesk(room)
  let reading = new AbortController()
  const onProgress = (part: number) => desk.tell({ kind: 'progress', task: 'readSheet', part })
  return {
    readSheet: async ({ fileName, bytes, sheetName }) => {
      if (bytes.length > LARGEST_SHEET) throw new Refusal('sheet-too-large')
      reading.abort(new Fault('cancelled'))
      reading = new AbortController()
      const named = sheetName === null ? {} : { name: sheetName }
      const sheet = await readSheetInWorker(bytes, { ...named, onProgress, signal: reading.signal })
      return table.lay(fileName, sheet)
    },
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
      reading.abort(new Fault('cancelled'))
      table.clear()
      return null
    },
  }
}
