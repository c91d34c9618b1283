import type { Quarter } from '@contract/report'
import { Button, Progress, Text } from '@mantine/core'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useProgress } from '../../office/progress'
import { Card } from '../../parts/Card'

/** In the sample office: the five divisions come alive at once. */
export function SampleCard({ which }: { which: Quarter }) {
  const t = useText()
  const part = useProgress('sampleNetwork')
  const fill = useDeed('fillSampleNetwork')
  return (
    <Card title={t('network.sample.title')}>
      <Text className="soft" maw={720}>
        {t('network.sample.text')}
      </Text>
      {fill.isPending ? (
        <Progress value={100 * part} maw={420} aria-label={t('network.sample.do')} />
      ) : (
        <Button w="fit-content" onClick={() => fill.mutate(which)}>
          {t('network.sample.do')}
        </Button>
      )}
    </Card>
  )
}
