import type { z } from 'zod'
import type { Command } from '../contract/command'
import { Fault, type FieldIssue, type Problem, type Reply } from '../contract/reply'
import { Refusal } from '../domain/refusal'

type Handlers = Readonly<Record<string, (input: never) => unknown>>

/** What dispatch needs: the table that checks, the handlers that do, and where to write down the unexpected. */
export type Switchboard = {
  readonly commands: Readonly<Record<string, Command>>
  readonly handlers: Handlers
  /** Keeps the error without anything about a person and answers with a number to quote. */
  readonly report: (name: string, error: unknown) => string
}

/** Checks one message from a window, has it done, and answers. Never throws: bad news is data. */
export async function dispatch(board: Switchboard, name: unknown, input: unknown): Promise<Reply> {
  if (typeof name !== 'string' || !Object.hasOwn(board.commands, name)) return failed(UNKNOWN)
  const checked = board.commands[name]?.input.safeParse(input)
  return checked?.success === true ? done(board, name, checked.data) : failed(invalid(checked?.error))
}

async function done(board: Switchboard, name: string, input: unknown): Promise<Reply> {
  try {
    return { ok: true, value: await handlerOf(board, name)(input) }
  } catch (error) {
    return failed(
      problemOf(error) ?? { code: 'unexpected', details: { reference: board.report(name, error) } },
    )
  }
}

const UNKNOWN: Problem = { code: 'unknown-command', details: {} }

function handlerOf({ handlers }: Switchboard, name: string): (input: unknown) => unknown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is only called with what the command's own schema let through.
  return handlers[name] as unknown as (input: unknown) => unknown
}

function failed(problem: Problem): Reply {
  return { ok: false, problem }
}

function problemOf(error: unknown): Problem | null {
  if (error instanceof Refusal || error instanceof Fault) return { code: error.code, details: error.details }
  return null
}

function invalid(error: z.ZodError | undefined): Problem {
  const issues: FieldIssue[] = (error?.issues ?? []).map((issue) => ({
    path: issue.path.join('.'),
    code: issue.code === 'custom' ? issue.message : issue.code,
  }))
  return { code: 'invalid-input', details: {}, issues }
}
