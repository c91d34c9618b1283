import type { Quarter } from '@contract/report'
import { Button, Text } from '@mantine/core'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { Card } from '../../parts/Card'
import { LongWork } from '../../parts/LongWork'

/** In the sample office: the five divisions come alive at once. */
export function SampleCard({ which }: { which: Quarter }) {
  const t = useText()
  const fill = useDeed('fillSampleNetwork')
  return (
    <Card title={t('network.sample.title')}>
      <Text className="soft" maw={720}>
        {t('network.sample.text')}
      </Text>
      {fill.isPending ? (
        <LongWork task="sampleNetwork" text={t('network.sample.working')} />
      ) : (
        <Button w="fit-content" onClick={() => fill.mutate(which)}>
          {t('network.sample.do')}
        </Button>
      )}
    </Card>
  )
}
