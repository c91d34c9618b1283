import type { ParticipantId } from '@contract/ids'
import type { Reach } from '@contract/women'
import { Alert, Button, Group, TextInput } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useDeed } from '../../office/answers'
import { shownDay } from '../../parts/shown-day'
import { useText } from '../../language'

type Props = {
  id: ParticipantId
  until: string | null
  shown: Reach | null
  onShown: (reach: Reach) => void
}

/** Her address is protected: it is shown only for a reason, which is written down. */
export function Uncover({ id, until, shown, onShown }: Props) {
  const t = useText()
  const [reason, setReason] = useState('')
  const uncover = useDeed('uncoverAddress', onShown)
  return (
    <Alert icon={<IconShieldLock aria-hidden />} title={t('women.protected')} mb="md">
      <p>{t('women.protected.text', { until: until === null ? '' : shownDay(until) })}</p>
      {shown === null ? (
        <Group align="flex-end">
          <TextInput
            label={t('women.protected.reason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button
            variant="default"
            disabled={reason.trim() === ''}
            loading={uncover.isPending}
            onClick={() => uncover.mutate({ id, reason })}
          >
            {t('women.protected.show')}
          </Button>
        </Group>
      ) : (
        <p className="numbers">{wordsOf(shown)}</p>
      )}
    </Alert>
  )
}

function wordsOf({ address, phone, email }: Reach): string {
  return [address.street, address.postcode, address.town, phone, email].filter(Boolean).join(' · ')
}
