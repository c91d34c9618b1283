import type { OwnEntry } from '@contract/own-lists'
import { Checkbox, Table, TextInput } from '@mantine/core'
import { useText } from '../../language'

type Props = { entries: readonly OwnEntry[]; onChange: (entries: readonly OwnEntry[]) => void }

/** The words of one list, in both languages, and whether they are offered. */
export function EntriesTable({ entries, onChange }: Props) {
  const t = useText()
  const put = (entry: OwnEntry) =>
    onChange(entries.map((before) => (before.code === entry.code ? entry : before)))
  return (
    <Table stickyHeader verticalSpacing={2}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('lists.da')}</Table.Th>
          <Table.Th>{t('lists.en')}</Table.Th>
          <Table.Th>{t('lists.used')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.code}>
            {(['da', 'en'] as const).map((language) => (
              <Table.Td key={language} px={4}>
                <TextInput
                  size="xs"
                  aria-label={t(`lists.word.${language}`, { word: entry.da })}
                  error={entry[language].trim() === ''}
                  value={entry[language]}
                  onChange={({ currentTarget }) => put({ ...entry, [language]: currentTarget.value })}
                />
              </Table.Td>
            ))}
            <Table.Td>
              <Checkbox
                aria-label={t('lists.usedNamed', { word: entry.da })}
                checked={!entry.hidden}
                onChange={({ currentTarget }) => put({ ...entry, hidden: !currentTarget.checked })}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
