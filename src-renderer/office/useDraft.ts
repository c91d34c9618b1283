import type { OfficeInput } from '@contract'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef } from 'react'
import { call } from './call'
import { tellProblem } from './tell'

const WHEN_SHE_RESTS = { delay: 400, flushOnUnmount: true }

type Draft = OfficeInput<'keepDraft'>

/** Keeps a form while it is being filled in, so that no word is lost; every rest in typing saves it. */
export function useDraft(
  about: Omit<Draft, 'fields' | 'id'>,
  firstId: Draft['id'],
): (fields: Draft['fields']) => void {
  const id = useRef(firstId)
  const earlier = useRef<Promise<void>>(Promise.resolve())
  const keepAfter = async (before: Promise<void>, fields: Draft['fields']) => {
    await before
    try {
      id.current = (await call('keepDraft', { ...about, id: id.current, fields })).id
    } catch (error) {
      tellProblem(error)
    }
  }
  return useDebouncedCallback((fields: Draft['fields']) => {
    earlier.current = keepAfter(earlier.current, fields)
  }, WHEN_SHE_RESTS)
}
