import { fullName, type Office } from '../../domain/office'
import type { Half } from '../../domain/records/match'
import type { PairReason } from '../../domain/records/pair-list'
import type { Participant } from '../../domain/records/participant'
import { namedWomen } from '../../domain/rules/farewells'
import { digitsOf } from '../../domain/reach-in-words'
import { nameKey } from '../plan/known'

/** The woman a cell names, or why it names none. */
export type Named =
  | { readonly woman: Participant }
  | { readonly reason: Extract<PairReason, `woman-${string}` | 'role-missing'> }

/** The women on file, found by what a list may call them: name in whatever order, phone, e-mail, or the key of the office. */
export class WomenOnFile {
  readonly #by = new Map<string, Participant[]>()

  constructor(office: Office) {
    for (const woman of namedWomen(office)) for (const call of callsOf(woman)) this.#add(call, woman)
  }

  /** Of several with the name, the only one who has the role counts. */
  named(text: string, role: Half): Named {
    if (text === '') return { reason: 'woman-missing' }
    const women = waysToCall(text).flatMap((call) => this.#by.get(call) ?? [])
    const fitting = [...new Set(women)].filter(({ roles }) => roles.some((spell) => spell.role === role))
    const [woman, ...others] = fitting
    if (women.length === 0) return { reason: 'woman-unknown' }
    if (woman === undefined) return { reason: 'role-missing' }
    return others.length === 0 ? { woman } : { reason: 'woman-several' }
  }

  #add(call: string, woman: Participant): void {
    const known = this.#by.get(call)
    if (known === undefined) this.#by.set(call, [woman])
    else known.push(woman)
  }
}

function callsOf(woman: Participant): string[] {
  return [
    `key ${woman.id}`,
    `name ${nameKey(fullName(woman))}`,
    ...(woman.email === null ? [] : [`email ${woman.email.toLowerCase()}`]),
    ...(woman.phone === null ? [] : [`phone ${digitsOf(woman.phone)}`]),
  ]
}

function waysToCall(text: string): string[] {
  if (text.includes('@')) return [`email ${text.toLowerCase()}`]
  const digits = digitsOf(text)
  const isPhone = digits.length >= 8 && !/\p{L}/u.test(text)
  return isPhone ? [`phone ${digits}`] : [`key ${text}`, `name ${nameKey(text)}`]
}
