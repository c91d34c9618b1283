import type { RegisterDesk, RegisterView } from '@contract/register'
import { useDebouncedCallback } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { answers, useAnswer } from '../../office/answers'
import { call } from '../../office/call'
import { useOffice } from '../../office/office-context'
import { tellProblem } from '../../office/tell'
import { DEFAULT_VIEW, type Named } from './columns'

const WHEN_SHE_RESTS = { delay: 600, flushOnUnmount: true }

export type View = Omit<RegisterView, 'id'>

/** How the register is seen, and how to change that. */
export type ViewOf = { readonly view: View; readonly onView: (change: Partial<View>) => void }

/** How she likes to see the register; shown at once, and kept for her when she rests. */
export function useView(): ViewOf {
  const view = useAnswer('registerDesk', {}).data?.view ?? DEFAULT_VIEW
  const keep = useDebouncedCallback((next: View) => {
    call('keepView', next).catch(tellProblem)
  }, WHEN_SHE_RESTS)
  const onView = useCallback(
    (change: Partial<View>) => {
      const next = { ...view, ...change }
      answers.setQueryData<RegisterDesk>(['registerDesk', {}], (desk) => ({
        ...(desk ?? BARE_DESK),
        view: next,
      }))
      keep(next)
    },
    [view, keep],
  )
  return { view, onView }
}

const BARE_DESK: RegisterDesk = { view: null, lists: [], labels: [] }

/** The names that lines of the register point at. */
export function useNamed(): Named {
  const { staff } = useOffice()
  const labels = useAnswer('registerDesk', {}).data?.labels
  const fields = useAnswer('readOwnWords', {}).data?.fields
  return useMemo(
    () => ({
      staff: new Map(staff.map(({ id, name }) => [id, name])),
      labels: new Map((labels ?? []).map(({ id, name }) => [id, name])),
      fields: new Map((fields ?? []).map((field) => [field.code, field])),
    }),
    [staff, labels, fields],
  )
}
