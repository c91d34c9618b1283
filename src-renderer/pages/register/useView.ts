import type { RegisterDesk, RegisterView } from '@contract/register'
import { useDebouncedCallback } from '@mantine/hooks'
import { useCallback, useMemo, useState } from 'react'
import { answers, useAnswer } from '../../office/answers'
import { call } from '../../office/call'
import { useOffice } from '../../office/office-context'
import { tellProblem } from '../../office/tell'
import { useLatest } from '../../parts/use-latest'
import { DEFAULT_VIEW, type Named } from './columns'

const WHEN_SHE_RESTS = { delay: 600, flushOnUnmount: true }

export type View = Omit<RegisterView, 'id'>

/** How the register is seen, and how to change that. */
export type ViewOf = { readonly view: View; readonly onView: (change: Partial<View>) => void }

/** How she likes to see the register; shown at once, whatever is asked of the office meanwhile, and kept for her when she rests. */
export function useView(): ViewOf {
  const kept = useAnswer('registerDesk', {}).data?.view
  const [chosen, setChosen] = useState<View | null>(null)
  const view = chosen ?? kept ?? DEFAULT_VIEW
  const keep = useDebouncedCallback((liked: View) => {
    call('keepView', liked)
      .then(() => remember(liked))
      .catch(tellProblem)
  }, WHEN_SHE_RESTS)
  const viewNow = useLatest(view)
  const onView = useCallback(
    (change: Partial<View>) => {
      const next = { ...viewNow(), ...change }
      setChosen(next)
      keep(next)
    },
    [viewNow, keep],
  )
  return { view, onView }
}

function remember(view: View): void {
  answers.setQueryData<RegisterDesk>(['registerDesk', {}], (desk) => ({ ...(desk ?? BARE_DESK), view }))
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
