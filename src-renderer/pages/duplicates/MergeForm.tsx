import type { MergeDifference, MergeField } from '@contract/duplicates'
import type { WomanRow } from '@contract/women'
import { Button, Group, Radio, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { language, useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { inWords } from '../../parts/in-words'
import { ProblemNote } from '../../parts/ProblemNote'

type Props = { one: WomanRow; other: WomanRow; onClose: () => void }

/** The merge, field by field, before anything is done. */
export function MergeForm({ one, other, onClose }: Props) {
  const t = useText()
  const [keepsOther, setKeepsOther] = useState(false)
  const [take, setTake] = useState<readonly MergeField[]>([])
  const [kept, gone] = keepsOther ? [other, one] : [one, other]
  const which = { keep: kept.id, drop: gone.id }
  const preview = useAnswer('previewMerge', which)
  const merge = useDeed('mergeWomen', () => tellDone(t('duplicates.merged')))
  if (preview.isError) return <ProblemNote error={preview.error} />
  const choose = (field: MergeField, taken: boolean) =>
    setTake((now) => [...now.filter((named) => named !== field), ...(taken ? [field] : [])])
  return (
    <Stack mt="md" gap="sm">
      <Radio.Group
        label={t('duplicates.keep')}
        value={keepsOther ? 'other' : 'one'}
        onChange={(value) => {
          setKeepsOther(value === 'other')
          setTake([])
        }}
      >
        <Group mt={4}>
          <Radio value="one" label={t('duplicates.keep.one', { name: one.name })} />
          <Radio value="other" label={t('duplicates.keep.other', { name: other.name })} />
        </Group>
      </Radio.Group>
      <Differences differences={preview.data?.differences ?? []} take={take} onChoose={choose} />
      {preview.data?.knewEachOther === true ? <Text>{t('duplicates.knewEachOther')}</Text> : null}
      <Text className="soft">{t('duplicates.moved', { count: preview.data?.moved ?? 0 })}</Text>
      <Group>
        <Button
          loading={merge.isPending}
          onClick={() => merge.mutate({ ...which, take: [...take], language: language() })}
        >
          {t('duplicates.merge')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('duplicates.close')}
        </Button>
      </Group>
    </Stack>
  )
}

type DifferencesProps = {
  differences: readonly MergeDifference[]
  take: readonly MergeField[]
  onChoose: (field: MergeField, taken: boolean) => void
}

function Differences({ differences, take, onChoose }: DifferencesProps) {
  const t = useText()
  const { staff } = useOffice()
  if (differences.length === 0) return <Text>{t('duplicates.noDifference')}</Text>
  const told = (field: MergeField, value: unknown) => {
    if (field === 'portrait') return t('duplicates.picture')
    return field === 'coordinator'
      ? (staff.find(({ id }) => id === value)?.name ?? '–')
      : inWords(field, value)
  }
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('duplicates.difference')}</Table.Th>
          <Table.Th>{t('duplicates.kept')}</Table.Th>
          <Table.Th>{t('duplicates.other')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map(({ field, kept, other }) => (
          <Table.Tr key={field}>
            <Table.Th scope="row">{t(`duplicates.field.${field}`)}</Table.Th>
            {[false, true].map((isOther) => (
              <Table.Td key={String(isOther)}>
                <Radio
                  name={field}
                  label={told(field, isOther ? other : kept)}
                  checked={take.includes(field) === isOther}
                  onChange={() => onChoose(field, isOther)}
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
