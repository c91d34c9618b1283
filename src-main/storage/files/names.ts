/** A generation is a snapshot and the journal that goes on from it; its number is in both names. */
export function snapshotName(generation: number): string {
  return `snap-${String(generation).padStart(8, '0')}.age`
}

export function journalName(generation: number): string {
  return `log-${String(generation).padStart(8, '0')}.mnj`
}

/** What is left of a save that was never finished, kept for a closer look. */
export function tornName(generation: number, position: number): string {
  return `torn-${generation}-${position}.bin`
}

/** A snapshot that could not be used, kept for a closer look. */
export function unusableName(generation: number): string {
  return `unusable-${snapshotName(generation)}`
}

/** The generations whose snapshot is among the names, newest first. */
export function snapshotsAmong(names: readonly string[]): number[] {
  return generationsAmong(names, SNAPSHOT).toSorted((a, b) => b - a)
}

/** The generations whose journal is among the names, oldest first. */
export function journalsAmong(names: readonly string[]): number[] {
  return generationsAmong(names, JOURNAL).toSorted((a, b) => a - b)
}

/** The files that belong to generations before this one. */
export function olderThan(names: readonly string[], generation: number): string[] {
  return names.filter((name) =>
    [SNAPSHOT, JOURNAL, TORN, UNUSABLE].some((pattern) =>
      generationsAmong([name], pattern).some((its) => its < generation),
    ),
  )
}

const SNAPSHOT = /^snap-(\d{8,10})\.age$/
const JOURNAL = /^log-(\d{8,10})\.mnj$/
const UNUSABLE = /^unusable-snap-(\d{8,10})\.age$/
const TORN = /^torn-(\d{1,10})-\d+\.bin$/

function generationsAmong(names: readonly string[], pattern: RegExp): number[] {
  return names.flatMap((name) => {
    const digits = pattern.exec(name)?.[1]
    return digits === undefined ? [] : [Number(digits)]
  })
}
