import { Role } from '@contract/roles'
import { Group, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Filter } from './sift'
import { useText } from '../../language'

const STATUSES = [
  'enquiry',
  'signedUp',
  'interviewed',
  'ready',
  'matched',
  'betweenMatches',
  'left',
  'onHold',
] as const

type Props = { filter: Filter; onChange: (filter: Filter) => void; found: number; of: number }

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
        onChange={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
      />
      <Group gap="xs" mt="xs" grow>
        <Select
          aria-label={t('women.filter.role')}
          placeholder={t('women.filter.anyRole')}
          clearable
          clearButtonProps={{ 'aria-label': t('women.filter.anyRole') }}
          data={Role.options.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          value={filter.role}
          onChange={(role) => onChange({ ...filter, role: Role.options.find((one) => one === role) ?? null })}
        />
        <Select
          aria-label={t('women.filter.status')}
          placeholder={t('women.filter.anyStatus')}
          clearable
          clearButtonProps={{ 'aria-label': t('women.filter.anyStatus') }}
          data={STATUSES.map((status) => ({
            value: status,
            label: t(status === 'onHold' ? 'status.onHold' : `status.any.${status}`),
          }))}
          value={filter.status}
          onChange={(status) =>
            onChange({ ...filter, status: STATUSES.find((one) => one === status) ?? null })
          }
        />
      </Group>
      <p className="small soft numbers" role="status">
        {found === of ? t('women.count', { count: of }) : t('women.countOf', { found, of })}
      </p>
    </div>
  )
}
