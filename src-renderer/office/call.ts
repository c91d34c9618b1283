import type { AnswerOf, InputOf } from '@contract/command'
import type { OfficeAnswer, OfficeCommand, OfficeInput } from '@contract'
import type { Bridge } from '@contract/bridge'
import type { DesktopCommands } from '@contract/desktop'
import type { Problem, Reply } from '@contract/reply'

declare global {
  interface Window {
    readonly mentorNetwork: Bridge
  }
}

/** The office said no, or could not; the page shows the text of the problem's code. */
export class OfficeProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'OfficeProblem'
    this.problem = problem
  }
}

/** @throws OfficeProblem */
export async function call<N extends OfficeCommand>(
  name: N,
  input: OfficeInput<N>,
): Promise<OfficeAnswer<N>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both ends share the table that fixes the answer's type.
  return valueOf(await window.mentorNetwork.office(name, input)) as OfficeAnswer<N>
}

/** @throws OfficeProblem */
export async function callDesktop<N extends keyof DesktopCommands>(
  name: N,
  input: InputOf<DesktopCommands, N>,
): Promise<AnswerOf<DesktopCommands, N>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both ends share the table that fixes the answer's type.
  return valueOf(await window.mentorNetwork.desktop(name, input)) as AnswerOf<DesktopCommands, N>
}

function valueOf(reply: Reply): unknown {
  if (!reply.ok) throw new OfficeProblem(reply.problem)
  return reply.value
}

/** What went wrong, as a problem that has a text. */
export function problemOf(error: unknown): Problem {
  return error instanceof OfficeProblem ? error.problem : { code: 'unexpected', details: { reference: 'V' } }
}
