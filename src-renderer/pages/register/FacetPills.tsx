import type { Facet } from '@contract/register'
import { Button, Group, Pill } from '@mantine/core'
import { useText } from '../../language'
import type { Named } from './columns'
import { facetValueText } from './facet-words'
import { narrowed, type Chosen } from './facets'

type Props = { chosen: Chosen; named: Named; onChange: (change: { chosen: Chosen }) => void }

/** By what the register is narrowed now; each can be taken away. */
export function FacetPills({ chosen, named, onChange }: Props) {
  const t = useText()
  const pills = narrowed(chosen)
    .filter(([facet]) => facet !== 'role' && facet !== 'status')
    .flatMap(([facet, values]) => values.map((value) => [facet, value] as const))
  if (pills.length === 0) return null
  const without = (facet: Facet, value: string) =>
    onChange({ chosen: { ...chosen, [facet]: (chosen[facet] ?? []).filter((one) => one !== value) } })
  return (
    <Group gap={6}>
      {pills.map(([facet, value]) => {
        const text = facetValueText(facet, value, named)
        return (
          <Pill
            key={`${facet} ${value}`}
            withRemoveButton
            removeButtonProps={{
              'aria-hidden': false,
              'aria-label': t('register.filter.remove', { what: text }),
              tabIndex: 0,
            }}
            onRemove={() => without(facet, value)}
          >
            {t(`register.facet.${facet}`)}: {text}
          </Pill>
        )
      })}
      <Button size="compact-xs" variant="subtle" onClick={() => onChange({ chosen: {} })}>
        {t('register.filter.clear')}
      </Button>
    </Group>
  )
}
