import type { DivisionState, NetworkQuarter } from '../contract/network'
import type { Language } from '../contract/desktop'
import type { Quarter } from '../contract/report'
import { groupedBy } from '../domain/grouping'
import { divisionOf, settingsOf, type Office } from '../domain/office'
import type { DivisionFile } from '../domain/records/network'
import { Refusal } from '../domain/refusal'
import { NO_OWN_LISTS, PRESET_DIVISIONS } from '../domain/taxonomies'
import { nationalFigures } from '../figures/network/national'
import { betterPractices, sideBySide } from '../figures/network/side-by-side'
import { fingerprintOf } from './network-files'
import { invitationFrom } from './network-keys'
import { NORMS, NOTHING_WRITTEN, quarterId } from './quarter'
import { papersFrom, type Papers } from './report-papers'
import type { Room } from './room'
import { wordsIn } from './words'

/** What the head office sees of one quarter. */
export async function networkQuarter({ office }: Room, which: Quarter): Promise<NetworkQuarter> {
  const keys = office.headOffice.get('head-office')
  const member = office.memberships.get('network')
  const files = filesOf(office, which)
  const { smallestCount } = settingsOf(office)
  const rows = files.length === 0 ? [] : sideBySide(files, nationalFigures(files, smallestCount))
  return {
    headOffice: keys === undefined ? null : { network: keys.network, invitation: await invitationFrom(keys) },
    membership:
      member === undefined
        ? null
        : { network: member.network, fingerprint: fingerprintOf(member.signer), words: member.words },
    apart: countedApart(files),
    divisions: divisionsOf(files, which),
    names: files.map(({ division }) => division),
    rows,
    practices: betterPractices(files, rows),
    norms: { smallest: smallestCount, ...NORMS },
  }
}

/** The report on the whole network, in the form of a division's own. @throws Refusal `no-division-files` */
export async function nationalPapers(room: Room, asked: Quarter & { language: Language }): Promise<Papers> {
  const { desk, office } = room
  const files = filesOf(office, asked)
  if (files.length === 0) throw new Refusal('no-division-files')
  const { say } = await wordsIn(desk.resources, asked.language)
  const names = files.map(({ division }) => division).join(', ')
  const facts = {
    figures: nationalFigures(files, settingsOf(office).smallestCount),
    division: { ...divisionOf(office), name: say('network.report.name', { names }) },
    narrative: NOTHING_WRITTEN,
    story: null,
    funding: { grants: [], spent: null, deviations: {} },
    restated: [],
    madeBy: office.staff.get(room.me)?.name ?? '',
    on: desk.today(),
  }
  return papersFrom(room, { facts, telling: { language: asked.language, words: say, lists: NO_OWN_LISTS } })
}

/** Those whose words are not the ones most divisions count with. */
function countedApart(files: readonly DivisionFile[]): string[] {
  const ofMark = [...groupedBy(files, ({ closed }) => closed.mark).values()]
  const [, ...others] = ofMark.toSorted((a, b) => b.length - a.length)
  return others.flat().map(({ division }) => division)
}

function filesOf(office: Office, which: Quarter): DivisionFile[] {
  const files = [...office.divisionFiles.values()].filter(({ quarter }) => quarter === quarterId(which))
  return files.toSorted((a, b) => placeOf(a) - placeOf(b) || a.division.localeCompare(b.division, 'da'))
}

/** The presets in their order, others after them. */
function placeOf({ id }: DivisionFile): number {
  const place = PRESET_DIVISIONS.findIndex(({ code }) => id.startsWith(`${code}-`))
  return place === -1 ? PRESET_DIVISIONS.length : place
}

function divisionsOf(files: readonly DivisionFile[], which: Quarter): DivisionState[] {
  const presets = PRESET_DIVISIONS.map(({ code, name }) =>
    stateOf(
      code,
      name,
      files.find(({ id }) => id === `${code}-${quarterId(which)}`),
    ),
  )
  const others = files.filter((file) => placeOf(file) === PRESET_DIVISIONS.length)
  return [...presets, ...others.map((file) => stateOf(file.id, file.division, file))]
}

function stateOf(code: string, name: string, file: DivisionFile | undefined): DivisionState {
  return {
    code,
    name: file?.division ?? name,
    fileId: file?.id ?? null,
    receivedOn: file?.receivedOn ?? null,
    fingerprint: file === undefined ? null : fingerprintOf(file.signer),
  }
}
