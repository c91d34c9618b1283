import type { OfPair } from './of-pair'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { MatchDeeds } from './MatchDeeds'
import { MatchLog } from './MatchLog'

/** Everything that has happened, as a list, and what can be noted now. */
export function CourseTab({ page, pair, past }: OfPair) {
  const t = useText()
  return (
    <div className="match-halves">
      <Card title={t('matches.log')}>
        <MatchLog page={page} pair={pair} past={past} />
      </Card>
      {past === null ? <MatchDeeds page={page} /> : null}
    </div>
  )
}
