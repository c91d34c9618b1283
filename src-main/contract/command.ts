import type { z } from 'zod'

declare const answered: unique symbol

/** Stands for the type of an answer, which the office process makes and the window trusts. */
export type Answer<A> = { readonly [answered]?: A }

/** One thing a window may ask: `ask` only reads, `do` may change the office. The input is checked, whoever sends it. */
export type Command<I extends z.ZodType = z.ZodType, A = unknown> = {
  readonly kind: 'ask' | 'do'
  readonly input: I
  readonly answer: Answer<A>
}

export function ask<I extends z.ZodType, A>(input: I, answers: Answer<A>): Command<I, A> {
  return { kind: 'ask', input, answer: answers }
}

export function deed<I extends z.ZodType, A>(input: I, answers: Answer<A>): Command<I, A> {
  return { kind: 'do', input, answer: answers }
}

/** Names the type of an answer in a table of commands. */
export function answer<A>(): Answer<A> {
  return {}
}

export type CommandTable = Readonly<Record<string, Command>>
export type InputOf<T extends CommandTable, N extends keyof T> = z.input<T[N]['input']>
export type CheckedInputOf<T extends CommandTable, N extends keyof T> = z.output<T[N]['input']>
export type AnswerOf<T extends CommandTable, N extends keyof T> =
  T[N] extends Command<z.ZodType, infer A> ? A : never

/** One handler for each command of a table; a missing one does not compile. */
export type HandlersOf<T extends CommandTable> = {
  readonly [N in keyof T]: (input: CheckedInputOf<T, N>) => Promise<AnswerOf<T, N>> | AnswerOf<T, N>
}
