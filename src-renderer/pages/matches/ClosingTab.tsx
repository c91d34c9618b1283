import { Stack } from '@mantine/core'
import { ClosingSteps } from './closing/ClosingSteps'
import { Outcomes } from './closing/Outcomes'
import { CloseForm } from './CloseForm'
import type { OfPair } from './of-pair'

/** How the match ends, what a good ending holds, and how the two stand afterwards. */
export function ClosingTab({ page, pair }: OfPair) {
  return (
    <div className="match-halves">
      <Stack>
        <CloseForm page={page} />
        <Outcomes pair={pair} />
      </Stack>
      <ClosingSteps pair={pair} />
    </div>
  )
}
