import type { OfficeState } from '@contract/opening'
import { createContext, use } from 'react'

export type Opened = Extract<OfficeState, { state: 'open' }>

export const OfficeContext = createContext<Opened | null>(null)

/** The open office. Only for what is drawn inside the frame. */
export function useOffice(): Opened {
  const office = use(OfficeContext)
  if (office === null) throw new Error('outside the office')
  return office
}
