import type { CommandTable, HandlersOf } from '../contract/command'

/** Handlers whose own room is opened when one of them is asked for the first time: at the start there is the door only. */
export function whenAsked<T extends CommandTable>(
  commands: T,
  open: () => Promise<HandlersOf<T>>,
): HandlersOf<T> {
  let opened: Promise<HandlersOf<T>> | undefined
  const handlers = Object.keys(commands).map((name) => {
    return [name, async (input: never) => (await (opened ??= open()))[name]?.(input)] as const
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one handler was made for each name of the table.
  return Object.fromEntries(handlers) as HandlersOf<T>
}
