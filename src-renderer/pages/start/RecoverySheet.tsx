import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { answers } from '../../office/answers'
import { callDesktop } from '../../office/call'
import { useText } from '../../language'

/** The key that opens the office when every passphrase is forgotten: shown once, printed, kept away from the laptop. */
export function RecoverySheet({ recoveryKey, office }: { recoveryKey: string; office: string }) {
  const t = useText()
  const [kept, setKept] = useState(false)
  return (
    <Stack>
      <Title order={2}>{t('opening.recovery.title', { office })}</Title>
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
        </Group>
        <Checkbox
          label={t('opening.recovery.kept')}
          checked={kept}
          onChange={({ currentTarget }) => setKept(currentTarget.checked)}
        />
        <Group>
          <Button disabled={!kept} onClick={() => void answers.invalidateQueries()}>
            {t('opening.recovery.go')}
          </Button>
        </Group>
      </Stack>
    </Stack>
  )
}
