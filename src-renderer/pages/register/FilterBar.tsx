import { Role } from '@contract/roles'
import { Group, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { memo } from 'react'
import type { Filter } from './sift'
import { useText } from '../../language'

const STATUSES = [
  'enquiry',
  'signedUp',
  'interviewed',
  'ready',
  'proposed',
  'matched',
  'betweenMatches',
  'left',
  'onHold',
] as const

type Change = (change: Partial<Filter>) => void
type Props = { filter: Filter; onChange: Change; found: number; of: number }

/** What narrows the register, and how many are left. */
export function FilterBar({ filter, onChange, found, of }: Props) {
  const t = useText()
  return (
    <div className="no-print">
      <TextInput
        aria-label={t('women.search')}
        placeholder={t('women.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={filter.words}
        onChange={({ currentTarget }) => onChange({ words: currentTarget.value })}
      />
      <Narrowing role={filter.role} status={filter.status} onChange={onChange} />
      <p className="small soft numbers" role="status">
        {found === of ? t('women.count', { count: of }) : t('women.countOf', { found, of })}
      </p>
    </div>
  )
}

type NarrowingProps = Pick<Filter, 'role' | 'status'> & { onChange: Change }

/** Kept as it is while she types: two lists to choose from cost more to draw than all that is found. */
const Narrowing = memo(function Narrowing({ role, status, onChange }: NarrowingProps) {
  const t = useText()
  return (
    <Group gap="xs" mt="xs" grow>
      <Select
        aria-label={t('women.filter.role')}
        placeholder={t('women.filter.anyRole')}
        clearable
        clearButtonProps={{ 'aria-label': t('women.filter.anyRole') }}
        data={Role.options.map((one) => ({ value: one, label: t(`role.${one}`) }))}
        value={role}
        onChange={(next) => onChange({ role: Role.options.find((one) => one === next) ?? null })}
      />
      <Select
        aria-label={t('women.filter.status')}
        placeholder={t('women.filter.anyStatus')}
        clearable
        clearButtonProps={{ 'aria-label': t('women.filter.anyStatus') }}
        data={STATUSES.map((one) => ({
          value: one,
          label: t(one === 'onHold' ? 'status.onHold' : `status.any.${one}`),
        }))}
        value={status}
        onChange={(next) => onChange({ status: STATUSES.find((one) => one === next) ?? null })}
      />
    </Group>
  )
})
