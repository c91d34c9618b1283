import type { NetworkQuarter } from '@contract/network'
import type { Quarter } from '@contract/report'
import { Button, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { LongWork } from '../../parts/LongWork'

type Props = { which: Quarter; membership: NetworkQuarter['membership'] }

/** What this division sends: it joins once, and saves a file every quarter. */
export function OwnDivisionCard({ which, membership }: Props) {
  const t = useText()
  const save = useDeed('saveDivisionFile', ({ savedAs }) => {
    if (savedAs !== null) tellDone(t('documents.savedAs', { name: savedAs }))
  })
  return (
    <Card title={t('network.own.title')}>
      {membership === null ? (
        <Join />
      ) : (
        <>
          <Text>
            {t('network.own.joined', { network: membership.network, mark: membership.fingerprint })}
          </Text>
          {membership.words === '' ? null : (
            <Text>
              {t('network.own.words')} <strong>{membership.words}</strong>
            </Text>
          )}
          <Text className="soft">{t('network.own.note')}</Text>
          <Button
            variant="default"
            w="fit-content"
            loading={save.isPending}
            onClick={() => save.mutate(which)}
          >
            {t('network.own.save')}
          </Button>
          {save.isPending ? <LongWork task="divisionFile" text={t('network.own.working')} /> : null}
        </>
      )}
    </Card>
  )
}

function Join() {
  const t = useText()
  const [invitation, setInvitation] = useState('')
  const [words, setWords] = useState('')
  const join = useDeed('joinNetwork')
  return (
    <>
      <Text className="soft">{t('network.own.join.text')}</Text>
      <Textarea
        label={t('network.own.invitation')}
        autosize
        maxRows={4}
        value={invitation}
        onChange={({ currentTarget }) => setInvitation(currentTarget.value)}
      />
      <TextInput
        label={t('network.own.join.words')}
        description={t('network.own.join.words.hint')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button
        variant="default"
        w="fit-content"
        disabled={invitation.trim() === ''}
        loading={join.isPending}
        onClick={() => join.mutate({ invitation, words })}
      >
        {t('network.own.join')}
      </Button>
    </>
  )
}
