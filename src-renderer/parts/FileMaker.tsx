import { Button, PasswordInput, Popover, Select, Stack, Text, type ButtonProps } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { language, useText } from '../language'
import { tellDone } from '../office/tell'

/** The language of the headings, and the passphrase the file is sealed under; null for an open one. */
export type Outgoing = { readonly language: 'da' | 'en'; readonly passphrase: string | null }

type Props = {
  look: Pick<ButtonProps, 'size' | 'variant'>
  disabled?: boolean
  busy: boolean
  save: (as: Outgoing, then: (done: { savedAs: string | null }) => void) => void
  /** What else is chosen of the file. */
  children?: ReactNode
}

/** The button by which something leaves the office as a file, and what is chosen before it does. */
export function FileMaker({ look, disabled = false, busy, save, children }: Props) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const [headings, setHeadings] = useState(language())
  const [passphrase, setPassphrase] = useState('')
  const saved = ({ savedAs }: { savedAs: string | null }) => {
    if (savedAs === null) return
    setOpened(false)
    setPassphrase('')
    tellDone(t('documents.savedAs', { name: savedAs }))
  }
  return (
    <Popover opened={opened} onChange={setOpened} withArrow trapFocus returnFocus shadow="md" width={340}>
      <Popover.Target>
        <Button
          {...look}
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={disabled}
          onClick={() => setOpened((now) => !now)}
        >
          {t('register.export')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('register.export')}>
        <Stack gap="sm">
          {children}
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
            loading={busy}
            disabled={passphrase !== '' && passphrase.length < 10}
            onClick={() =>
              save({ language: headings, passphrase: passphrase === '' ? null : passphrase }, saved)
            }
          >
            {t('register.export')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
