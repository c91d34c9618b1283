import type { CheckedOfficeInput } from '../contract'
import type { HandlersOf } from '../contract/command'
import type { FigureSheet, reportCommands } from '../contract/report'
import { put } from '../domain/change'
import { Refusal } from '../domain/refusal'
import type { SealedReport } from '../domain/records/reporting'
import { figuresAsSealed } from '../figures/sealing/as-sealed'
import { longWork, within, type Step } from './long-work'
import { previewOf } from './pressroom'
import { definitionOf, figureList } from './figure-list'
import { dropGrant, keepGrant } from './grants'
import { NORMS, periodOf, quarterId } from './quarter'
import { figuresOf, manuscriptOf, told, type AskedFigures } from './report-making'
import { papersFrom, WRITTEN, type Papers } from './report-papers'
import type { Room } from './room'
import { sealedManuscript } from './sealed-papers'
import { writtenAbout } from './written-about'

type Asked = CheckedOfficeInput<'previewReport'>

/** The quarter in figures, for the office and for those who pay. */
export function reportHandlers(room: Room): HandlersOf<typeof reportCommands> {
  const { desk } = room
  return {
    readFigures: (asked) => longWork(room, 'figures', (step) => figureSheet(room, asked, step)),
    figureList: (asked) => figureList(room, asked),
    readDefinition: ({ code }) => definitionOf(code),
    keepNarrative: async ({ words, ...which }) => {
      const narrative = { id: quarterId(which), ...words }
      await room.write('keepNarrative', () => ({ changes: [put('narratives', narrative)], result: null }))
      return null
    },
    keepGrant: ({ grant }) => keepGrant(room, grant),
    dropGrant: ({ id }) => dropGrant(room, id),
    previewReport: (asked) =>
      longWork(room, 'report', async (step) => {
        refuseToTell(room, asked)
        const sealed = sealedFor(room, asked)
        const manuscript =
          sealed === null
            ? manuscriptOf(room, await told(room, asked, within(step, 0, 0.8)))
            : sealedManuscript(room, sealed)
        await step(0.8)
        return { ...(await previewOf(desk.resources, manuscript)), leftOut: [] }
      }),
    saveReport: async ({ format, ...asked }) => {
      const { name, bytes } = await longWork(room, 'report', async (step) => {
        const papers = await papersOf(room, asked, within(step, 0, 0.7))
        await step(0.7)
        const written = await WRITTEN[format](room, papers)
        await step(1)
        return { name: papers.manuscript.labels.running, bytes: written }
      })
      return { savedAs: await desk.saveFile(`${name}.${format}`, bytes) }
    },
  }
}

async function papersOf(room: Room, asked: Asked, step: Step): Promise<Papers> {
  refuseToTell(room, asked)
  const sealed = sealedFor(room, asked)
  if (sealed !== null) return { ...sealed, manuscript: sealedManuscript(room, sealed) }
  return papersFrom(room, await told(room, asked, step))
}

/** What a reader can compute is proved for quarters and the half-years and years they make up, and for no other period. */
function refuseToTell({ desk }: Room, asked: AskedFigures): void {
  if (asked.version === 'internal' || isPlain(asked)) return
  const isWhole = asked.span !== 'own' && periodOf(asked, desk.today()).to < desk.today()
  if (!isWhole || asked.knownAt !== null) throw new Refusal('period-internal')
}

/** What was sealed is what leaves the office; the internal version always tells today's records. */
function sealedFor({ office }: Room, asked: AskedFigures): SealedReport | null {
  if (asked.version === 'internal' || !isPlain(asked)) return null
  return office.sealedReports.get(quarterId(asked)) ?? null
}

/** A quarter as it is known today, which is what a report is sealed of. */
function isPlain({ span, knownAt }: AskedFigures): boolean {
  return span === 'quarter' && knownAt === null
}

async function figureSheet(
  room: Room,
  asked: CheckedOfficeInput<'readFigures'>,
  step: Step,
): Promise<FigureSheet> {
  const sealed = sealedFor(room, asked)
  const { columns, tables, smallestCount, exposed } =
    sealed === null ? await figuresOf(room, asked, step) : figuresAsSealed(sealed)
  return {
    columns,
    norms: { smallest: smallestCount, ...NORMS },
    exposed,
    ...writtenAbout(room, asked, tables),
    tables: tables.map(({ code, rows }) => ({
      code,
      rows: rows.map(({ indicator, cells }) => ({
        code: indicator.code,
        unit: indicator.unit,
        values: cells.map(({ value }) => value),
        hidden: cells.map(({ hiddenBecause }) => hiddenBecause),
      })),
    })),
  }
}
