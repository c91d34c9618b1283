import { Text } from '@mantine/core'
import { useText } from '../language'
import { useAnswer } from '../office/answers'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { WeightsForm } from './round/WeightsForm'
import './round/round.css'

/** What each criterion counts for, in words and numbers that the division may change. */
export function WeightsPage() {
  const t = useText()
  const weights = useAnswer('weights', {})
  if (weights.isError) return <ProblemNote error={weights.error} />
  if (weights.data === undefined) return null
  return (
    <Page title={t('page.weights')}>
      <Text className="soft" maw={640} mb="md">
        {t('weights.text')}
      </Text>
      {weights.data.map((now) => (
        <WeightsForm key={now.version} now={now} />
      ))}
    </Page>
  )
}
