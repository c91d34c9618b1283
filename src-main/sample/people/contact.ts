import { hashOf } from '../chance'
import type { Sketch } from './sketch'

/** Nobody has such a number: 00 begins a foreign call, and no country has the code 00. Different for each of 10,000 women. */
export function phoneOf(seed: number, index: number): string {
  const digits = String((hashOf(`phone ${seed}`) + index * 7919) % 10_000).padStart(4, '0')
  return `00 00 ${digits.slice(0, 2)} ${digits.slice(2)}`
}

/** Addresses under names that are kept free for examples (RFC 2606). */
export function emailOf({ name, part }: Sketch): string {
  const domain = ['example.org', 'example.com', 'example.net'][part.index % 3]
  return `${plainLetters(name.first)}.${plainLetters(name.last)}${part.index + 1}@${domain}`
}

/** The name in the letters an e-mail address takes. */
function plainLetters(text: string): string {
  const spelled = text.toLowerCase().replace(/[æøåłđı]/g, (letter) => SPELLED[letter] ?? '')
  return spelled.normalize('NFD').replace(/[^a-z]/g, '')
}

const SPELLED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ł: 'l', đ: 'd', ı: 'i' }
