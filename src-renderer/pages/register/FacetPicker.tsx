import { Facet } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { Button, Checkbox, Popover, Select, Stack, Text } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useText } from '../../language'
import type { Named } from './columns'
import { facetValueText, inFacetOrder } from './facet-words'
import { countsOf, ORDERED, type Chosen } from './facets'

type Props = {
  chosen: Chosen
  women: readonly WomanRow[]
  named: Named
  onChange: (change: { chosen: Chosen }) => void
}

/** Narrows the register by anything that is known of a woman, and tells how many each choice would leave. */
export function FacetPicker(props: Props) {
  const t = useText()
  return (
    <Popover position="bottom-end" withArrow trapFocus shadow="md" width={320}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={18} aria-hidden />}>
          {t('register.filters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('register.filters')}>
        <Choices {...props} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Choices({ chosen, women, named, onChange }: Props) {
  const t = useText()
  const [facet, setFacet] = useState<Facet>('waiting')
  const counts = useMemo(() => countsOf(women, facet, chosen), [women, facet, chosen])
  const textOf = (value: string) => facetValueText(facet, value, named)
  const picked = chosen[facet] ?? []
  const values = inFacetOrder([...new Set([...counts.keys(), ...picked])], ORDERED[facet], textOf)
  const pick = (value: string, on: boolean) => {
    const others = picked.filter((one) => one !== value)
    onChange({ chosen: { ...chosen, [facet]: on ? [...others, value] : others } })
  }
  return (
    <Stack gap="sm">
      <Select
        label={t('register.filterBy')}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={Facet.options.map((one) => ({ value: one, label: t(`register.facet.${one}`) }))}
        value={facet}
        onChange={(value) => setFacet(Facet.options.find((one) => one === value) ?? facet)}
      />
      <div className="facet-values" role="group" aria-label={t(`register.facet.${facet}`)}>
        {values.map((value) => (
          <Checkbox
            key={value}
            label={
              <>
                {textOf(value)} <span className="soft numbers">({counts.get(value) ?? 0})</span>
              </>
            }
            checked={picked.includes(value)}
            onChange={({ currentTarget }) => pick(value, currentTarget.checked)}
          />
        ))}
        {values.length === 0 ? <Text className="soft">{t('register.facet.nothing')}</Text> : null}
      </div>
    </Stack>
  )
}
