import { OutFormat } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { FileMaker } from '../../parts/FileMaker'

type Props = { concerned: () => readonly WomanRow[]; nobody: boolean }

/** Takes women out of the office as a file of their own. */
export function ExportMaker({ concerned, nobody }: Props) {
  const t = useText()
  const [format, setFormat] = useState<(typeof OutFormat.options)[number]>('xlsx')
  const save = useDeed('exportWomen')
  return (
    <FileMaker
      look={{ size: 'compact-sm', variant: 'subtle' }}
      disabled={nobody}
      busy={save.isPending}
      save={(as, then) =>
        save.mutate({ women: concerned().map(({ id }) => id), format, ...as }, { onSuccess: then })
      }
    >
      <Select
        label={t('register.export.format')}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={OutFormat.options.map((one) => ({ value: one, label: t(`register.export.format.${one}`) }))}
        value={format}
        onChange={(value) => setFormat(OutFormat.options.find((one) => one === value) ?? format)}
      />
    </FileMaker>
  )
}
