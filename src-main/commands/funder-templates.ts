import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { funderTemplateCommands, TemplateSheet } from '../contract/funder-templates'
import { put, remove } from '../domain/change'
import { find } from '../domain/office'
import { MOST_TEMPLATES, type FunderTemplate } from '../domain/records/funder-template'
import { FunderTemplateId } from '../domain/records/ids'
import { Line } from '../domain/records/text'
import { Refusal } from '../domain/refusal'
import { filledWorkbook } from '../documents/sheet/foreign/fill'
import { formulasIn, gridOf } from '../documents/sheet/foreign/grid'
import { hasMacros, isWorkbook, partsOf, sheetParts, textOf } from '../documents/sheet/foreign/parts'
import { textOf as textOfCell, type SheetRow } from '../intake/sheet'
import { readSheetInWorker } from '../intake/worker-host'
import { inOurWords } from './faults'
import { longWork } from './long-work'
import type { Room } from './room'
import { templateFillings } from './template-fillings'
import { wordsIn } from './words'

/** Funders' own spreadsheets: laid in once, filled every quarter. */
export function funderTemplateHandlers(room: Room): HandlersOf<typeof funderTemplateCommands> {
  return {
    listTemplates: () =>
      [...room.office.funderTemplates.values()].map(({ id, name, cells }) => ({ id, name, cells })),
    layTemplate: (file) => lay(room, file),
    readTemplateSheet: async ({ id, sheet }) => sheetOf(await bytesOf(room, id), sheet),
    mapTemplate: async ({ id, name, cells }) =>
      room.write('mapTemplate', (office) => {
        const template = find(office, 'funderTemplates', id)
        return { changes: [put('funderTemplates', { ...template, name, cells })], result: null }
      }),
    dropTemplate: async ({ id }) =>
      room.write('dropTemplate', (office) => {
        find(office, 'funderTemplates', id)
        return { changes: [remove('funderTemplates', id)], result: null }
      }),
    fillTemplate: (asked) => fill(room, asked),
  }
}

/** Reads it once, so that nothing is kept that cannot be filled. @throws Refusal `template-not-xlsx`, `templates-full`, `sheet-…` */
async function lay(
  room: Room,
  { fileName, bytes }: CheckedOfficeInput<'layTemplate'>,
): Promise<Pick<FunderTemplate, 'id'>> {
  const { desk } = room
  const parts = partsOf(bytes)
  if (!isWorkbook(parts)) throw new Refusal('template-not-xlsx')
  await sheetOf(bytes, null)
  if (room.office.funderTemplates.size >= MOST_TEMPLATES)
    throw new Refusal('templates-full', { most: MOST_TEMPLATES })
  const ending = hasMacros(parts) ? 'xlsm' : 'xlsx'
  const id = FunderTemplateId.parse(desk.newId())
  const file = await inOurWords(() => room.store.photos.save(bytes))
  const name = Line.safeParse(fileName.replace(/\.[^.]*$/, '')).data ?? '–'
  const template: FunderTemplate = { id, name, ending, file, cells: [], on: desk.today(), by: room.me }
  await room.write('layTemplate', () => ({ changes: [put('funderTemplates', template)], result: null }))
  return { id }
}

function bytesOf(room: Room, id: FunderTemplate['id']): Promise<Uint8Array> {
  const { file } = find(room.office, 'funderTemplates', id)
  return inOurWords(() => room.store.photos.read(file))
}

/** @throws Refusal `not-found` when there is no sheet of that name */
async function sheetOf(bytes: Uint8Array, wanted: string | null): Promise<TemplateSheet> {
  const parts = partsOf(bytes)
  const sheets = sheetParts(parts)
  const name = wanted ?? [...sheets.keys()][0] ?? ''
  const part = sheets.get(name)
  if (part === undefined) throw new Refusal('not-found', { table: 'sheets', id: name })
  const grid = gridOf(textOf(parts, part))
  const lines = (await rowsOf(bytes, name)).map(({ line, cells }) => ({ line, cells: cells.map(textOfCell) }))
  return { names: [...sheets.keys()], name, lines, formulas: formulasIn(grid), joined: grid.joined }
}

/** A sheet of a template may well be empty. */
async function rowsOf(bytes: Uint8Array, name: string): Promise<readonly SheetRow[]> {
  try {
    return (await readSheetInWorker(bytes, { name })).rows
  } catch (error) {
    if (error instanceof Refusal && error.code === 'sheet-empty') return []
    throw error
  }
}

async function fill(room: Room, asked: CheckedOfficeInput<'fillTemplate'>) {
  const { desk, office } = room
  const { id, ...which } = asked
  const template = find(office, 'funderTemplates', id)
  const { say } = await wordsIn(desk.resources, asked.language)
  const { filled, hidden } = await longWork(room, 'template', async (step) => {
    const fillings = await templateFillings(room, template, { ...which, step })
    await step(1)
    return {
      filled: filledWorkbook(await bytesOf(room, id), fillings),
      hidden: fillings.filter(({ isHidden }) => isHidden).length,
    }
  })
  const period = say('figures.period.quarter', { number: asked.quarter, year: asked.year })
  const name = `${template.name} ${period}.${template.ending}`
  return { savedAs: await desk.saveFile(name, filled), hidden }
}
