import { Text } from '@mantine/core'
import { useAnswer } from '../../../office/answers'
import { Card } from '../../../parts/Card'
import { shownDay } from '../../../parts/shown-day'
import { useText } from '../../../language'
import { shownGaps } from '../../today/task-words'
import type { OfPair } from '../of-pair'
import './plan.css'

/** The signs that the pair may end early: what the rule saw, the rule itself, and how the talk may go. */
export function WarningsCard({ page, past }: Pick<OfPair, 'page' | 'past'>) {
  const t = useText()
  const warnings = useAnswer('readPlan', { id: page.id, past }).data?.warnings ?? []
  if (warnings.length === 0) return null
  return (
    <Card title={t('plan.warnings')}>
      <ul className="plan-goals">
        {warnings.map(({ code, since, half, gaps }) => (
          <li key={code}>
            <Text>
              <strong>{t(`warning.${code}`)}.</strong> {t(`warning.why.${code}`, shownGaps(gaps))}{' '}
              <span className="small soft numbers">
                {page[half]}, {t('plan.warnings.since', { on: shownDay(since) })}
              </span>
            </Text>
            <Text className="small">
              <strong>{t('today.guide')}.</strong> {t(`warning.guide.${code}`)}
            </Text>
            <Text className="small soft">
              {t('plan.warnings.rule')}: {t(`warning.rule.${code}`)}
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  )
}
