import type { HandlersOf } from '../contract/command'
import type { Seal, sealingCommands } from '../contract/sealing'
import { find } from '../domain/office'
import type { SealedReport } from '../domain/records/reporting'
import type { StaffId } from '../domain/records/ids'
import { restate, sealReport } from '../domain/rules/sealing'
import { correctionsOf, type Correction } from '../figures/sealing/restate'
import { longWork } from './long-work'
import { quarterId } from './quarter'
import { countedIn } from './report-making'
import type { Room } from './room'
import { sealSample } from './sample-seals'
import { refuseUnsealable, sealedFrom } from './sealed-papers'

/** Reports that have left the office, and what was corrected since. */
export function sealingHandlers(room: Room): HandlersOf<typeof sealingCommands> {
  const { desk } = room
  return {
    readSeal: (which) => {
      const sealed = room.office.sealedReports.get(quarterId(which))
      return sealed === undefined ? null : sealOf(room, sealed)
    },
    sealReport: async (asked) => {
      refuseUnsealable(room, asked)
      const sealed = await longWork(room, 'seal', (step) => sealedFrom(room, asked, step))
      return room.write('sealReport', (office) => sealReport(office, sealed, desk.today()))
    },
    sealSample: (asked) => sealSample(room, asked),
    restateReport: ({ reason, ...which }) => {
      const sealed = find(room.office, 'sealedReports', quarterId(which))
      const told = correctionsIn(room, sealed).filter(({ mayBeTold }) => mayBeTold)
      const rows = told.map(({ code, was, now }) => ({ code, was, now }))
      const restatement = { on: desk.today(), by: room.me, reason, rows }
      return room.write('restateReport', (office) => restate(office, sealed.id, restatement))
    },
  }
}

function sealOf(room: Room, sealed: SealedReport): Seal {
  const { sealedOn, language, smallestCount, catalogue, weights, sha256 } = sealed
  const nameOf = (id: StaffId) => room.office.staff.get(id)?.name ?? ''
  return {
    sealedOn,
    language,
    smallestCount,
    catalogue,
    weights,
    sha256,
    by: nameOf(sealed.by),
    corrections: correctionsIn(room, sealed),
    restatements: sealed.restatements.map(({ by, ...told }) => ({ ...told, by: nameOf(by) })),
  }
}

function correctionsIn({ office }: Room, sealed: SealedReport): Correction[] {
  return correctionsOf(countedIn(office).facts, sealed, office.sealedReports.values())
}
