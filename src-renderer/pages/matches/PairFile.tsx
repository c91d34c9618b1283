import type { MatchId } from '@contract/ids'
import type { PastAsked } from '@contract/past'
import { useDeed } from '../../office/answers'
import { FileMaker } from '../../parts/FileMaker'

/** Takes everything about a pair out of the office, as it is looked at. */
export function PairFile({ id, past }: { id: MatchId; past: PastAsked | null }) {
  const save = useDeed('exportPair')
  return (
    <FileMaker
      look={{ variant: 'default' }}
      busy={save.isPending}
      save={(as, then) => save.mutate({ id, past, ...as }, { onSuccess: then })}
    />
  )
}
