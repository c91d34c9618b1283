import fc from 'fast-check'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { officeCommands } from '../../src-main/contract'
import { FAULT_CODES, type Reply } from '../../src-main/contract/reply'
import { Refusal, REFUSAL_CODES } from '../../src-main/domain/refusal'
import { servePort } from '../../src-main/ipc/serve-port'
import { aLaptop, PASSPHRASE, ready, TODAY, type AnOffice } from '../commands/an-office'
import { fromSchema, spoilt, type Known } from './from-schema'

const MESSAGES = 100_000

/** What takes a key derivation, a whole document or a worker is asked well some times only; asked badly, as often as the rest. */
const DEAR = new Set(
  `createOffice openSampleOffice unlock recover restoreFromBackup changePassphrase welcomeStaff makeBackup restoreBackup tryBackup previewPaper savePaper openPaper printPaper planBatch runBatch previewWording printers saveRecoverySheet previewReport saveReport readFigures figureList readReadiness readSeal sealReport restateReport readNetwork foundNetwork joinNetwork saveDivisionFile receiveDivisionFile saveNetworkReport readSheet chooseSheet giveBackSheet saveSheetTemplate giveBackPairList takeEverythingOut exportWomen exportPair`.split(
    ' ',
  ),
)

type Message = { readonly name: unknown; readonly input: unknown }

/** What a window that has gone bad may send: anything at all, what is nearly right, and what is right but senseless. */
function messages(known: Known): fc.Arbitrary<Message> {
  const names = Object.keys(officeCommands)
  const well = Object.entries(officeCommands).map(([name, { input }]) =>
    fc.record({ name: fc.constant(name), input: fromSchema(input, known) }),
  )
  const nearly = fc.oneof(
    ...well.map((one, position) => {
      const bad = spoilt(one.map(({ input }) => input))
      return fc.record({
        name: fc.constant(names[position]),
        input: DEAR.has(names[position] ?? '') ? bad.map((input) => Object.assign({ more: 1 }, input)) : bad,
      })
    }),
  )
  const anything = fc.record({
    name: fc.oneof(
      fc.constantFrom(...names, '__proto__', 'constructor'),
      fc.string({ maxLength: 12 }),
      fc.anything({ maxDepth: 0 }),
    ),
    input: fc.anything({ maxDepth: 1 }),
  })
  const cheap = well.filter((_one, position) => !DEAR.has(names[position] ?? ''))
  const dear = well.filter((_one, position) => DEAR.has(names[position] ?? ''))
  return fc.oneof(
    { weight: 700, arbitrary: anything },
    { weight: 900, arbitrary: nearly },
    { weight: 400, arbitrary: fc.oneof(...cheap) },
    { weight: 1, arbitrary: fc.oneof(...dear) },
  )
}

/** An office with two women at work on each other, and one more, in memory where the system has a disk in memory. */
async function anOfficeInMemory(): Promise<{ office: AnOffice; known: Known }> {
  const memory = await fs.access('/dev/shm').then(
    () => '/dev/shm',
    () => os.tmpdir(),
  )
  const folder = await fs.mkdtemp(path.join(memory, 'hostile-'))
  onTestFinished(() => fs.rm(folder, { recursive: true, force: true }))
  const office = await aLaptop(TODAY, folder)
  await office.ask.createOffice({
    division: { preset: null, name: 'Prøveby', address: '', phone: null, email: null, openingHours: '' },
    coordinator: { name: 'Inger Opdigtet', initials: 'IO' },
    passphrase: PASSPHRASE,
  })
  const women = [await ready(office, 'Amina', 'mentee'), await ready(office, 'Hanne', 'mentor')]
  const ids = [...women, await ready(office, 'Sara', 'mentee'), String(office.room.me)]
  return {
    office,
    known: { ids, days: [TODAY, '2026-01-31', '2024-02-29', '2026-12-31', '1900-01-01', '2199-12-31'] },
  }
}

/** The worker that reads sheets runs from the built app only; hostile sheets have tests of their own. */
function unreadable(): never {
  throw new Refusal('sheet-damaged')
}

/** The office's end of the line as it is in the app, and the end a window would hold. */
function lineTo({ ask }: AnOffice): { send: (message: Message) => Promise<Reply>; failed: unknown[] } {
  const { port1, port2 } = new MessageChannel()
  const failed: unknown[] = []
  const report = (name: string, error: unknown) => `K${failed.push([name, error])}`
  servePort(asElectrons(port1), {
    commands: officeCommands,
    handlers: { ...ask, readSheet: unreadable },
    report,
  })
  onTestFinished(() => port2.close())
  let id = 0
  const send = (message: Message) =>
    new Promise<Reply>((resolve) => {
      id += 1
      port2.once('message', (answer: { id: number; reply: Reply }) => {
        expect(answer.id).toBe(id)
        resolve(answer.reply)
      })
      port2.postMessage({ id, ...message })
    })
  return { send, failed }
}

function asElectrons(port: MessagePort): Parameters<typeof servePort>[0] {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (event, listener) => port.on(event, (data) => listener({ data })),
    start: () => port.start(),
  }
}

const CODES: ReadonlySet<string> = new Set<string>([...FAULT_CODES, ...REFUSAL_CODES])

test(
  `${MESSAGES} messages from a window gone bad: each is answered, none does harm`,
  { timeout: 300_000 },
  async () => {
    const { office, known } = await anOfficeInMemory()
    const { send, failed } = lineTo(office)
    const natures = [Object.prototype, Array.prototype, Function.prototype]
    const before = natures.map((nature) => Object.getOwnPropertyNames(nature))
    const tally = { accepted: 0, refused: 0, written: 0 }

    await fc.assert(
      fc.asyncProperty(messages(known), async (message) => {
        const { ledger } = office.room
        const reply = await send(message)
        if (reply.ok) tally.accepted += 1
        else {
          tally.refused += 1
          expect(CODES).toContain(reply.problem.code)
          expect(office.room.ledger).toBe(ledger)
        }
        if (office.room.ledger !== ledger) tally.written += 1
        expect(failed).toEqual([])
      }),
      { numRuns: MESSAGES, endOnFailure: true },
    )
    expect(natures.map((nature) => Object.getOwnPropertyNames(nature))).toEqual(before)
    expect(Math.min(tally.accepted, tally.refused, tally.written)).toBeGreaterThan(MESSAGES / 50)
  },
)
