import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { language, useText } from '../language'
import { useDeed } from '../office/answers'
import { callDesktop } from '../office/call'
import './start/start.css'

type Props = { recoveryKey: string; office: string; onKept: () => void }

/** The key that opens the office when every passphrase is forgotten: shown once, printed, kept away from the laptop. */
export function RecoveryPage({ recoveryKey, office, onKept }: Props) {
  const t = useText()
  const save = useDeed('saveRecoverySheet')
  const [kept, setKept] = useState(false)
  return (
    <main className="start">
      <Stack className="start-sheet card">
        <Title order={1}>{t('opening.recovery.title', { office })}</Title>
        <Text>{t('opening.recovery.text')}</Text>
        <output className="words" aria-label={t('opening.recovery.key')}>
          {recoveryKey.match(/.{1,6}/g)?.join(' ')}
        </output>
        <Text className="small">{t('opening.recovery.use')}</Text>
        <Stack className="no-print">
          <Group>
            <Button variant="default" onClick={() => void callDesktop('printPage', {})}>
              {t('opening.recovery.print')}
            </Button>
            <Button
              variant="default"
              loading={save.isPending}
              onClick={() => save.mutate({ recoveryKey, language: language() })}
            >
              {t('opening.recovery.save')}
            </Button>
          </Group>
          <Checkbox
            label={t('opening.recovery.kept')}
            checked={kept}
            onChange={({ currentTarget }) => setKept(currentTarget.checked)}
          />
          <Group>
            <Button disabled={!kept} onClick={onKept}>
              {t('opening.recovery.go')}
            </Button>
          </Group>
        </Stack>
      </Stack>
    </main>
  )
}
