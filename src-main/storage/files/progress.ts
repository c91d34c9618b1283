import type { Chain } from './chain'
import { FORMAT, type Header } from './header'
import { journalsAmong, snapshotsAmong } from './names'
import { openEnd, wasClosed } from './repair'

/** What stays the same from one generation of an office to the next, unless somebody changes it. */
export type Standing = Pick<
  Header,
  'records' | 'storeId' | 'epoch' | 'photoIdentities' | 'keyHolders' | 'recovery'
>

/** How far the files of an office have come. */
export type Progress = {
  /** With the generation and key of the newest journal. */
  readonly header: Header
  /** The highest number that any file has, usable or not. */
  readonly highest: number
  /** The generation of the newest snapshot. */
  readonly snapshot: number
  /** No second snapshot stands behind the newest. */
  readonly standsAlone: boolean
  /** Saves in the newest journal. */
  readonly saves: number
  /** Its last frame says that the office was closed properly. */
  readonly isMarkedClosed: boolean
}

/** Of an office that is new in a folder with these files: nothing yet. */
export function noProgress(standing: Standing, names: readonly string[]): Progress {
  const nothingYet = { generation: 0, journalKey: '', follows: null, seq: 0, madeAt: 0 }
  return {
    header: { format: FORMAT, ...standing, ...nothingYet },
    highest: highestAmong(names),
    snapshot: 0,
    standsAlone: true,
    saves: 0,
    isMarkedClosed: false,
  }
}

export function progressOf(chain: Chain, names: readonly string[]): Progress {
  const { generation, journalKey, reading } = openEnd(chain)
  const { follows, generation: snapshot } = chain.header
  const isFollowed = follows !== null && snapshotsAmong(names).includes(follows)
  return {
    header: { ...chain.header, generation, journalKey },
    highest: Math.max(generation, highestAmong(names)),
    snapshot,
    standsAlone: chain.unusable.length > 0 || !isFollowed,
    saves: reading.entries.filter((entry) => 'transactions' in entry).length,
    isMarkedClosed: wasClosed(chain),
  }
}

function highestAmong(names: readonly string[]): number {
  return Math.max(0, ...journalsAmong(names), ...snapshotsAmong(names))
}
