import { createHash } from 'node:crypto'
import type { HandlersOf } from '../contract/command'
import type { networkCommands } from '../contract/network'
import type { Quarter } from '../contract/report'
import { put, remove } from '../domain/change'
import { divisionOf, type Office } from '../domain/office'
import type { Day } from '../domain/records/calendar'
import type { DivisionFile, HeadOffice, Membership } from '../domain/records/network'
import { Refusal } from '../domain/refusal'
import { dismiss, receive } from '../domain/rules/network'
import { PRESET_DIVISIONS } from '../domain/taxonomies'
import { CATALOGUE_VERSION } from '../figures/catalogue'
import type { Period } from '../figures/period'
import { offerPassphrase } from '../storage'
import { divisionFile } from './division-file'
import { fingerprintOf, readDivisionFile, type DivisionPaper } from './network-files'
import { foundedOn, invitationFrom, joinedBy } from './network-keys'
import { longWork, type Step } from './long-work'
import { networkQuarter, nationalPapers } from './network-view'
import { periodOf, quarterId } from './quarter'
import { WRITTEN } from './report-papers'
import type { Room } from './room'
import { inventedFiles } from './sample-network'

/** Five divisions in one picture, without a name leaving any of them. */
export function networkHandlers(room: Room): HandlersOf<typeof networkCommands> {
  const { desk } = room
  return {
    readNetwork: (which) => networkQuarter(room, which),
    foundNetwork: async ({ network }) => {
      const keys = await foundedOn(desk.today(), network)
      return room.write('foundNetwork', () => ({ changes: [put('headOffice', keys)], result: null }))
    },
    joinNetwork: ({ invitation, words }) => {
      const shared = words.trim() === '' ? offerPassphrase() : words.trim()
      const member = joinedBy(invitation, shared, desk.today())
      return room.write('joinNetwork', () => ({ changes: [put('memberships', member)], result: null }))
    },
    saveDivisionFile: async (which) => {
      const bytes = await longWork(room, 'divisionFile', (step) => ownFile(room, which, step))
      const name = `${divisionOf(room.office).name} ${quarterId(which)}.figures`
      return { savedAs: await desk.saveFile(name, bytes) }
    },
    receiveDivisionFile: async ({ bytes, replacing, ...which }) => {
      const file = await fileIn(room, bytes, which)
      await room.write('receiveDivisionFile', (office) => receive(office, file, replacing))
      return { division: file.division }
    },
    dismissDivisionFile: ({ id }) => room.write('dismissDivisionFile', (office) => dismiss(office, id)),
    fillSampleNetwork: (which) => fillSample(room, which),
    saveNetworkReport: async ({ format, ...asked }) => {
      const { name, bytes } = await longWork(room, 'networkReport', async (step) => {
        await step(0)
        const papers = await nationalPapers(room, asked)
        await step(0.5)
        const written = await WRITTEN[format](room, papers)
        await step(1)
        return { name: papers.manuscript.labels.running, bytes: written }
      })
      return { savedAs: await desk.saveFile(`${name}.${format}`, bytes) }
    },
  }
}

/** @throws Refusal `not-in-network`, `period-not-over` */
async function ownFile({ office, desk }: Room, which: Quarter, step: Step): Promise<Uint8Array> {
  const member = memberIn(office)
  const today = desk.today()
  const sending = { period: overBy(today, which), quarter: quarterId(which), today, step }
  const bytes = await divisionFile(office, member, sending)
  await step(1)
  return bytes
}

function overBy(today: Day, which: Quarter): Period {
  const period = periodOf(which, today)
  if (period.to >= today) throw new Refusal('period-not-over')
  return period
}

/** The network as a newcomer may see it at once: five files come in by the same door as real ones. @throws Refusal `not-sample`, `period-not-over` */
async function fillSample(room: Room, which: Quarter): Promise<null> {
  const { desk } = room
  const { sample, name } = divisionOf(room.office)
  if (!sample) throw new Refusal('not-sample')
  const today = desk.today()
  const period = overBy(today, which)
  const keys = room.office.headOffice.get('head-office') ?? (await foundedOn(today, name))
  const invitation = await invitationFrom(keys)
  const sent = await longWork(room, 'sampleNetwork', (step) =>
    inventedFiles(invitation, { which, period, today, step }),
  )
  await room.writeUnseen('foundNetwork', () => ({ changes: [put('headOffice', keys)], result: null }))
  const files = await Promise.all(sent.map((bytes) => fileIn(room, bytes, which)))
  return room.write('fillSampleNetwork', ({ divisionFiles }) => ({
    changes: [
      ...[...divisionFiles.keys()].map((id) => remove('divisionFiles', id)),
      ...files.map((file) => put('divisionFiles', file)),
    ],
    result: null,
  }))
}

/** @throws Refusal `no-head-office`, `division-file-…` for whatever is wrong with it */
async function fileIn({ office, desk, me }: Room, bytes: Uint8Array, which: Quarter): Promise<DivisionFile> {
  const paper = await readDivisionFile(bytes, headOfficeIn(office))
  if (paper.quarter !== quarterId(which)) refuseOtherQuarter(paper)
  refuseOtherCatalogue(paper)
  const { code, catalogue: _catalogue, ...told } = paper
  const isPreset = PRESET_DIVISIONS.some((preset) => preset.code === code)
  return {
    ...told,
    id: `${isPreset ? code : `other-${fingerprintOf(paper.signer).replaceAll(' ', '')}`}-${paper.quarter}`,
    receivedOn: desk.today(),
    by: me,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function refuseOtherQuarter({ division, quarter: other }: DivisionPaper): never {
  const [year = '', quarter = ''] = other.split('-q')
  throw new Refusal('division-file-other-quarter', { division, quarter, year })
}

/** Figures counted by other definitions cannot stand beside these. @throws Refusal `division-file-older-catalogue`, `division-file-newer-catalogue` */
function refuseOtherCatalogue({ division, catalogue: theirs }: DivisionPaper): void {
  const ours = CATALOGUE_VERSION
  if (theirs === ours) return
  const isOlder = Number(theirs) < Number(ours)
  throw new Refusal(`division-file-${isOlder ? 'older' : 'newer'}-catalogue`, { division, theirs, ours })
}

function headOfficeIn(office: Office): HeadOffice {
  const keys = office.headOffice.get('head-office')
  if (keys === undefined) throw new Refusal('no-head-office')
  return keys
}

function memberIn(office: Office): Membership {
  const member = office.memberships.get('network')
  if (member === undefined) throw new Refusal('not-in-network')
  return member
}
