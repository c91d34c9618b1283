import type { Excerpt } from '../../contract/register'
import { fold } from '../../domain/folding'
import type { Field, Told } from './told'

const AROUND = 36

type Found = { readonly field: Field; readonly word: string }

/** Where the word that was found stands, with what is around it; null when it was her name or her number. */
export function excerptOf(told: Told, { field, word: found }: Found): Excerpt | null {
  if (field === 'name' || field === 'phone') return null
  const text = told[field]
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (fold(word) !== found) continue
    const [from, to] = [Math.max(0, index - AROUND), index + word.length]
    return {
      field,
      before: (from === 0 ? '' : '…') + text.slice(from, index),
      hit: word,
      after: text.slice(to, to + AROUND * 2),
    }
  }
  return null
}
