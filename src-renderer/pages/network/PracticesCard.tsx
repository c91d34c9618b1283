import type { NetworkQuarter } from '@contract/network'
import { Text } from '@mantine/core'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { figureText } from '../report/figure-text'

/** The divisions that do clearly better, so that the others can ask how. */
export function PracticesCard({ quarter: { practices, names, norms } }: { quarter: NetworkQuarter }) {
  const t = useText()
  if (names.length < 2) return null
  return (
    <Card title={t('network.practice.title')}>
      {practices.length === 0 ? <Text className="soft">{t('network.practice.none')}</Text> : null}
      {practices.map(({ code, ...better }) => (
        <Text key={code}>
          {t('network.practice', { figure: figureText(`${code}.name`, norms), ...better })}
        </Text>
      ))}
    </Card>
  )
}
