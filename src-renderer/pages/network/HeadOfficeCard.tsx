import type { NetworkQuarter } from '@contract/network'
import type { Quarter } from '@contract/report'
import { Button, Group, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { language, useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { LongWork } from '../../parts/LongWork'
import { ReceiveFile } from './ReceiveFile'

type Props = { which: Quarter; headOffice: NetworkQuarter['headOffice'] }

/** The keys of the network, the divisions' files, and the national report. */
export function HeadOfficeCard({ which, headOffice }: Props) {
  const t = useText()
  const save = useDeed('saveNetworkReport', ({ savedAs }) => {
    if (savedAs !== null) tellDone(t('documents.savedAs', { name: savedAs }))
  })
  return (
    <Card title={t('network.head.title')}>
      {headOffice === null ? (
        <Found />
      ) : (
        <>
          <Text>{headOffice.network}</Text>
          <Textarea
            label={t('network.head.invitation')}
            description={t('network.head.invitation.note')}
            readOnly
            autosize
            maxRows={3}
            value={headOffice.invitation}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <Group>
            <ReceiveFile which={which} />
            {(['pdf', 'xlsx'] as const).map((format) => (
              <Button
                key={format}
                variant="default"
                loading={save.isPending}
                onClick={() => save.mutate({ ...which, language: language(), format })}
              >
                {t(`network.head.report.${format}`)}
              </Button>
            ))}
          </Group>
          {save.isPending ? <LongWork task="networkReport" text={t('network.head.working')} /> : null}
        </>
      )}
    </Card>
  )
}

function Found() {
  const t = useText()
  const [network, setNetwork] = useState('')
  const found = useDeed('foundNetwork')
  return (
    <>
      <Text className="soft">{t('network.head.found.text')}</Text>
      <TextInput
        label={t('network.head.name')}
        maw={420}
        value={network}
        onChange={({ currentTarget }) => setNetwork(currentTarget.value)}
      />
      <Button
        variant="default"
        w="fit-content"
        disabled={network.trim() === ''}
        loading={found.isPending}
        onClick={() => found.mutate({ network })}
      >
        {t('network.head.found')}
      </Button>
    </>
  )
}
