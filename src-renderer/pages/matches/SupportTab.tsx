import { Stack } from '@mantine/core'
import type { OfPair } from './of-pair'
import { Concerns } from './support/Concerns'
import { Differences } from './support/Differences'
import { Introductions } from './support/Introductions'
import { Milestones } from './support/Milestones'
import { StandIns } from './support/StandIns'

/** What helps the pair along, and what the office keeps an eye on. */
export function SupportTab({ pair }: OfPair) {
  return (
    <div className="match-halves">
      <Stack>
        <Differences pair={pair} />
        <Milestones pair={pair} />
      </Stack>
      <Stack>
        <Introductions pair={pair} />
        <Concerns pair={pair} />
        <StandIns pair={pair} />
      </Stack>
    </div>
  )
}
