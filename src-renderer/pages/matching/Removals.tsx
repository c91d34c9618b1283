import type { Proposals } from '@contract/matching'
import { HARD_RULES } from '@contract/rules'
import { Text } from '@mantine/core'
import { useText } from '../../language'

/** How many mentors each hard rule keeps away from her, and how many it alone does. */
export function Removals({ removals }: { removals: Proposals['removals'] }) {
  const t = useText()
  const active = HARD_RULES.filter((rule) => removals[rule].stops > 0)
  if (active.length === 0) return null
  return (
    <section className="card" aria-label={t('matching.removals')}>
      <Text fw={600}>{t('matching.removals')}</Text>
      <ul className="grounds">
        {active.map((rule) => (
          <li key={rule}>
            {t('matching.removal', {
              rule: t(`grounds.rule.${rule}`),
              stops: removals[rule].stops,
              alone: removals[rule].alone,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
