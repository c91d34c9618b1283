import { OutFormat } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { Button, PasswordInput, Popover, Select, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { language, useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'

type Props = { concerned: () => readonly WomanRow[]; nobody: boolean }

/** Takes women out of the office as a file of their own. */
export function ExportMaker({ concerned, nobody }: Props) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const [format, setFormat] = useState<(typeof OutFormat.options)[number]>('xlsx')
  const [headings, setHeadings] = useState(language())
  const [passphrase, setPassphrase] = useState('')
  const save = useDeed('exportWomen', ({ savedAs }) => {
    if (savedAs === null) return
    setOpened(false)
    setPassphrase('')
    tellDone(t('documents.savedAs', { name: savedAs }))
  })
  const ask = () =>
    save.mutate({
      women: concerned().map(({ id }) => id),
      format,
      language: headings,
      passphrase: passphrase === '' ? null : passphrase,
    })
  return (
    <Popover opened={opened} onChange={setOpened} withArrow trapFocus shadow="md" width={340}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={nobody}
          onClick={() => setOpened((now) => !now)}
        >
          {t('register.export')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('register.export')}>
        <Stack gap="sm">
          <Select
            label={t('register.export.format')}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={OutFormat.options.map((one) => ({ value: one, label: t(`register.export.format.${one}`) }))}
            value={format}
            onChange={(value) => setFormat(OutFormat.options.find((one) => one === value) ?? format)}
          />
          <Select
            label={t('register.export.language')}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={[
              { value: 'da', label: t('stories.language.da') },
              { value: 'en', label: t('stories.language.en') },
            ]}
            value={headings}
            onChange={(value) => setHeadings(value === 'en' ? 'en' : 'da')}
          />
          <PasswordInput
            label={t('register.export.passphrase')}
            description={t('register.export.passphrase.hint')}
            visibilityToggleButtonProps={{ 'aria-label': t('opening.passphrase.show') }}
            value={passphrase}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
          <Text className="soft small">{t('register.export.protected')}</Text>
          <Button
            loading={save.isPending}
            disabled={passphrase !== '' && passphrase.length < 10}
            onClick={ask}
          >
            {t('register.export')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
