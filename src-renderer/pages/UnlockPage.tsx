import type { Member } from '@contract/opening'
import { Button, Group, PasswordInput, Select, Stack, Text, Title } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useDeed } from '../office/answers'
import { LanguageSwitch } from '../parts/LanguageSwitch'
import { RecoverForm } from './start/RecoverForm'
import { useText } from '../language'
import './start/start.css'

/** The locked door: who is there, and her words. */
export function UnlockPage({ office, members }: { office: string; members: readonly Member[] }) {
  const t = useText()
  const [recovering, setRecovering] = useState(false)
  return (
    <main className="start">
      <Stack className="start-sheet card" gap="md">
        <LanguageSwitch />
        <Title order={1}>{t('opening.locked.title', { office })}</Title>
        <Text className="soft">{t('opening.locked.text')}</Text>
        {recovering ? (
          <RecoverForm members={members} onBack={() => setRecovering(false)} />
        ) : (
          <UnlockForm members={members} onRecover={() => setRecovering(true)} />
        )}
      </Stack>
    </main>
  )
}

function UnlockForm({ members, onRecover }: { members: readonly Member[]; onRecover: () => void }) {
  const t = useText()
  const [staffId, setStaffId] = useState(members[0]?.id ?? null)
  const [passphrase, setPassphrase] = useState('')
  const unlock = useDeed('unlock')
  const sample = useDeed('openSampleOffice')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (staffId !== null) unlock.mutate({ staffId, passphrase })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Select
          label={t('opening.who')}
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={staffId}
          allowDeselect={false}
          onChange={(id) => setStaffId(members.find((member) => member.id === id)?.id ?? null)}
        />
        <PasswordInput
          label={t('opening.passphrase')}
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('opening.passphrase.show') }}
          autoComplete="current-password"
          data-autofocus
          autoFocus
        />
        <Group>
          <Button type="submit" loading={unlock.isPending}>
            {t('opening.unlock')}
          </Button>
          <Button variant="subtle" onClick={onRecover}>
            {t('opening.forgotten')}
          </Button>
          <Button variant="subtle" loading={sample.isPending} onClick={() => sample.mutate({})}>
            {t('opening.sample')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
