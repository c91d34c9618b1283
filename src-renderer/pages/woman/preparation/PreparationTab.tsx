import type { Prepared } from '@contract/preparation'
import type { Woman } from '@contract/women'
import { Stack, Text, Title } from '@mantine/core'
import { useText } from '../../../language'
import { useAnswer } from '../../../office/answers'
import { roleWord } from '../../../parts/names'
import { StepRow } from './StepRow'
import './preparation.css'

/** What the division asks of her before she meets the other, and how far she is with it. */
export function PreparationTab({ woman }: { woman: Woman }) {
  const t = useText()
  const { id } = woman.participant
  const prepared = useAnswer('readPreparation', { id })
  if (prepared.data === undefined) return null
  const asked = prepared.data.roles.filter(({ steps }) => steps.length > 0)
  return (
    <Stack>
      {asked.length === 0 ? <Text className="soft">{t('preparation.none')}</Text> : null}
      {asked.map((one) => (
        <section key={one.role} aria-label={t('preparation.as', { role: roleWord(one.role) })}>
          <Title order={3} fz="md">
            {t('preparation.as', { role: roleWord(one.role) })}
          </Title>
          <p className="small soft preparation-sum">{sumOf(one, t)}</p>
          <ul className="preparation">
            {one.steps.map((step) => (
              <StepRow
                key={step.step.code}
                id={id}
                role={one.role}
                preparation={step}
                editions={prepared.data.editions}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="small soft">{t('preparation.only')}</p>
    </Stack>
  )
}

/** How many steps are in order, and whether she can be matched without the rest. */
function sumOf({ steps }: Prepared['roles'][number], t: ReturnType<typeof useText>): string {
  const inOrder = (one: (typeof steps)[number]) => one.state === 'inOrder' || one.state === 'lapsing'
  const lacking = steps.filter((one) => one.step.needed && !inOrder(one)).length
  const sum = t('preparation.sum', { done: steps.filter(inOrder).length, of: steps.length })
  return lacking === 0 ? sum : `${sum} ${t('preparation.lacking', { count: lacking })}`
}
