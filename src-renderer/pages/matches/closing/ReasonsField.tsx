import { CLOSURE_REASONS, SIDES, type MatchPage } from '@contract/matches'
import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useText } from '../../../language'
import { ChoiceField } from '../../../parts/ChoiceField'

type Closure = NonNullable<MatchPage['match']['closure']>
export type Reasons = Closure['reasons']

const AT_MOST = 5

/** Why a match ended: up to five reasons, the most important first, each with the side it came from. */
export function ReasonsField({
  reasons,
  onChange,
}: {
  reasons: Reasons
  onChange: (reasons: Reasons) => void
}) {
  const t = useText()
  const change = (at: number, part: Partial<Reasons[number]>) =>
    onChange(reasons.map((one, position) => (position === at ? { ...one, ...part } : one)))
  return (
    <>
      {reasons.map(({ reason, side }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a reason is its place in the ranking.
        <Group key={at} align="flex-end" wrap="nowrap">
          <ChoiceField
            flex={2}
            label={t('closing.reason.nth', { nth: at + 1 })}
            choices={CLOSURE_REASONS}
            nameOf={(one) => t(`closureReason.${one}`)}
            value={reason}
            onChange={(next) => change(at, { reason: next })}
          />
          <ChoiceField
            flex={1}
            label={t('closing.reason.side', { nth: at + 1 })}
            choices={SIDES}
            nameOf={(one) => t(`side.${one}`)}
            value={side}
            onChange={(next) => change(at, { side: next })}
          />
          {reasons.length === 1 ? null : (
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={t('closing.reason.drop', { nth: at + 1 })}
              onClick={() => onChange(reasons.toSpliced(at, 1))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      <Group>
        {reasons.length >= AT_MOST ? null : (
          <Button
            size="xs"
            variant="default"
            onClick={() => onChange([...reasons, { reason: 'other', side: 'both' }])}
          >
            {t('closing.reason.add')}
          </Button>
        )}
        <Text className="small soft">{t('closing.reason.order')}</Text>
      </Group>
    </>
  )
}
