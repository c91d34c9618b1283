import { Role } from '@contract/roles'
import type { RegisterFilter } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { Group, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import type { Named } from './columns'
import { FacetPicker } from './FacetPicker'
import { FacetPills } from './FacetPills'
import { STATUSES, statusText } from './facet-words'
import type { Chosen } from './facets'
import { useText } from '../../language'

type Change = (change: Partial<RegisterFilter>) => void
type Props = {
  filter: RegisterFilter
  onChange: Change
  women: readonly WomanRow[]
  named: Named
  children: ReactNode
}

/** What narrows the register. */
export function FilterBar({ filter, onChange, women, named, children }: Props) {
  const t = useText()
  return (
    <div className="no-print register-bar">
      <Group gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          aria-label={t('women.search')}
          placeholder={t('women.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={filter.words}
          onChange={({ currentTarget }) => onChange({ words: currentTarget.value })}
        />
        {children}
      </Group>
      <Narrowing chosen={filter.chosen} women={women} named={named} onChange={onChange} />
    </div>
  )
}

type NarrowingProps = { chosen: Chosen; women: readonly WomanRow[]; named: Named; onChange: Change }

/** Kept as it is while she types: two lists to choose from cost more to draw than all that is found. */
const Narrowing = memo(function Narrowing({ chosen, women, named, onChange }: NarrowingProps) {
  const t = useText()
  const choose = (facet: 'role' | 'status', value: string | null) =>
    onChange({ chosen: { ...chosen, [facet]: value === null ? [] : [value] } })
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        <Select
          flex={1}
          aria-label={t('women.filter.role')}
          placeholder={t('women.filter.anyRole')}
          clearable
          clearButtonProps={{ 'aria-label': t('women.filter.anyRole') }}
          data={Role.options.map((one) => ({ value: one, label: t(`role.${one}`) }))}
          value={chosen.role?.[0] ?? null}
          onChange={(next) => choose('role', next)}
        />
        <Select
          flex={1}
          aria-label={t('women.filter.status')}
          placeholder={t('women.filter.anyStatus')}
          clearable
          clearButtonProps={{ 'aria-label': t('women.filter.anyStatus') }}
          data={STATUSES.map((one) => ({ value: one, label: statusText(one) }))}
          value={chosen.status?.[0] ?? null}
          onChange={(next) => choose('status', next)}
        />
        <FacetPicker chosen={chosen} women={women} named={named} onChange={onChange} />
      </Group>
      <FacetPills chosen={chosen} named={named} onChange={onChange} />
    </>
  )
})
