import { FAREWELL_REASONS, type FarewellReason, type Foreseen } from '@contract/farewells'
import type { ParticipantId } from '@contract/ids'
import { Button, Group, List, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { ProblemNote } from '../../parts/ProblemNote'

type Props = {
  women: readonly ParticipantId[]
  reason: FarewellReason
  opened: boolean
  onClose: () => void
  onSaid?: () => void
}

/** Everything that goes and stays, before women are made anonymous for good. */
export function FarewellDialog({ opened, onClose, ...rest }: Props) {
  const t = useText()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('settings.farewell.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <FarewellForm {...rest} onClose={onClose} />
    </Modal>
  )
}

function FarewellForm({ women, onClose, onSaid, ...rest }: Omit<Props, 'opened'>) {
  const t = useText()
  const [reason, setReason] = useState(rest.reason)
  const [word, setWord] = useState('')
  const foreseen = useAnswer('foreseeFarewell', { women: [...women] })
  const say = useDeed('sayFarewell', () => {
    tellDone(t('settings.farewell.said', { count: women.length }))
    onClose()
    onSaid?.()
  })
  if (foreseen.isError) return <ProblemNote error={foreseen.error} />
  if (foreseen.data === undefined) return null
  const wanted = t('settings.farewell.word')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        say.mutate({ women: [...women], reason })
      }}
    >
      <Stack>
        <WhatHappens foreseen={foreseen.data} />
        <Select
          label={t('settings.farewell.reason')}
          allowDeselect={false}
          data={FAREWELL_REASONS.map((one) => ({ value: one, label: t(`settings.farewell.reason.${one}`) }))}
          value={reason}
          onChange={(value) => setReason(FAREWELL_REASONS.find((one) => one === value) ?? 'other')}
        />
        <TextInput
          data-autofocus
          label={t('settings.farewell.confirm', { word: wanted })}
          value={word}
          onChange={({ currentTarget }) => setWord(currentTarget.value)}
        />
        <Group>
          <Button
            type="submit"
            color="red"
            disabled={word.trim().toLowerCase() !== wanted}
            loading={say.isPending}
          >
            {t('settings.farewell.say', { count: women.length })}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function WhatHappens({ foreseen }: { foreseen: Foreseen }) {
  const t = useText()
  const { names, records, elsewhere, stories, copies } = foreseen
  return (
    <>
      <Text fw={600}>{names.join(' · ')}</Text>
      <List spacing={4}>
        <List.Item>{t('settings.farewell.goes', { count: records })}</List.Item>
        {stories.length === 0 ? null : (
          <List.Item>
            {t('settings.farewell.stories', { count: stories.length, titles: stories.join(', ') })}
          </List.Item>
        )}
        <List.Item>{t('settings.farewell.stays')}</List.Item>
        {elsewhere.length === 0 ? null : (
          <List.Item>{t('settings.farewell.elsewhere', { names: elsewhere.join(', ') })}</List.Item>
        )}
        {copies === 0 ? null : <List.Item>{t('settings.farewell.copies', { count: copies })}</List.Item>}
        <List.Item>{t('settings.farewell.beyond')}</List.Item>
      </List>
      <Text>{t('settings.farewell.forGood')}</Text>
    </>
  )
}
