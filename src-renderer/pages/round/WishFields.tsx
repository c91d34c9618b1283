import type { OfficeInput } from '@contract'
import { POLICIES, type RoundPolicy } from '@contract/rounds'
import { Radio, SimpleGrid, Slider, Stack, Text } from '@mantine/core'
import { useText } from '../../language'

export type Wish = OfficeInput<'startRound'>

export const FIRST_WISH: Wish = { policy: 'longestWaiting', floor: 0, leftOut: [] }

const MARKS = [0, 20, 40, 60, 80].map((value) => ({ value, label: String(value) }))

type Props = { wish: Wish; onChange: (wish: Wish) => void }

/** What a round is to put first, and below which score no pair is made. */
export function WishFields({ wish, onChange }: Props) {
  const t = useText()
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('round.policy.question')}
        value={wish.policy}
        onChange={(value) => onChange({ ...wish, policy: policyOf(value) })}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt={4}>
          {POLICIES.map((policy) => (
            <Radio.Card
              key={policy}
              value={policy}
              className="policy"
              aria-label={t(`round.policy.${policy}`)}
            >
              <Radio.Indicator aria-hidden />
              <span>
                <Text span fw={600} display="block">
                  {t(`round.policy.${policy}`)}
                </Text>
                <Text span className="small soft" display="block">
                  {t(`round.policy.${policy}.text`)}
                </Text>
              </span>
            </Radio.Card>
          ))}
        </SimpleGrid>
      </Radio.Group>
      <div className="floor">
        <Text fw={500} size="sm">
          {t('round.floor', { floor: wish.floor })}
        </Text>
        <Text className="small soft">{t('round.floor.text')}</Text>
        <Slider
          mt="xs"
          mb="lg"
          thumbLabel={t('round.floor.label')}
          min={0}
          max={80}
          step={5}
          marks={MARKS}
          label={null}
          value={wish.floor}
          onChange={(floor) => onChange({ ...wish, floor })}
        />
      </div>
    </Stack>
  )
}

function policyOf(value: string): RoundPolicy {
  return POLICIES.find((policy) => policy === value) ?? FIRST_WISH.policy
}
