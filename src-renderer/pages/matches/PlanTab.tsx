import { Stack } from '@mantine/core'
import { useAnswer } from '../../office/answers'
import type { OfPair } from './of-pair'
import { AgreementCard } from './plan/AgreementCard'
import { GoalsCard } from './plan/GoalsCard'
import './plan/plan.css'

/** What the two have agreed, and what each wants from it. */
export function PlanTab({ page, past }: OfPair) {
  const plan = useAnswer('readPlan', { id: page.id, past })
  if (plan.data === undefined) return null
  return (
    <Stack>
      <AgreementCard page={page} agreements={plan.data.agreements} />
      <GoalsCard page={page} goals={plan.data.goals} />
    </Stack>
  )
}
