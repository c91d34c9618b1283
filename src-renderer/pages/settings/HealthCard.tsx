import type { HealthItem } from '@contract/opening'
import { List } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useAnswer } from '../../office/answers'
import { Card } from '../../parts/Card'
import { useText } from '../../language'

/** How the office is doing, each thing told by word and shape. */
export function HealthCard() {
  const t = useText()
  const health = useAnswer('health', {})
  return (
    <Card title={t('settings.health')}>
      <List spacing="xs" listStyleType="none">
        {(health.data ?? []).map((item, position) => (
          <Line key={`${item.code}-${position}`} item={item} />
        ))}
      </List>
    </Card>
  )
}

function Line({ item: { code, good, details } }: { item: HealthItem }) {
  const t = useText()
  const Shape = good ? IconCircleCheck : IconAlertTriangle
  return (
    <List.Item icon={<Shape size={20} color={good ? 'var(--good)' : 'var(--warn)'} aria-hidden />}>
      {t(`health.${code}`, details)}
    </List.Item>
  )
}
