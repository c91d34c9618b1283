import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { useState } from 'react'
import { call } from '../../office/call'
import { type Say, language, useText } from '../../language'

const FEWEST_CHARACTERS = 14

type Props = {
  passphrase: GetInputPropsReturnType
  repeated: GetInputPropsReturnType
  onOffer: (words: string) => void
}

/** Why these words cannot lock the office yet; null when they can. */
export function passphraseProblem(t: Say, passphrase: string, repeated: string): string | null {
  if (passphrase.length < FEWEST_CHARACTERS) return t('opening.passphrase.short')
  return passphrase === repeated ? null : t('opening.passphrase.differs')
}

/** The passphrase, typed twice, with five words on offer. */
export function PassphraseFields({ passphrase, repeated, onOffer }: Props) {
  const t = useText()
  const [offered, setOffered] = useState<string | null>(null)
  const offer = async () => {
    const suggestion = await call('suggestPassphrase', { language: language() })
    setOffered(suggestion.passphrase)
    onOffer(suggestion.passphrase)
  }
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-end">
        <Text className="soft small" maw={380}>
          {t('opening.passphrase.hint')}
        </Text>
        <Button variant="default" size="xs" onClick={() => void offer()}>
          {t('opening.passphrase.offer')}
        </Button>
      </Group>
      {offered === null ? null : <output className="words">{offered}</output>}
      <PasswordInput
        label={t('opening.passphrase')}
        visibilityToggleButtonProps={{ 'aria-label': t('opening.passphrase.show') }}
        autoComplete="new-password"
        {...passphrase}
      />
      <PasswordInput
        label={t('opening.passphrase.repeat')}
        visibilityToggleButtonProps={{ 'aria-label': t('opening.passphrase.show') }}
        autoComplete="new-password"
        {...repeated}
      />
    </Stack>
  )
}
