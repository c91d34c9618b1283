import type { Member } from '@contract/opening'
import { Button, Group, PasswordInput, Select, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState, type FormEvent } from 'react'
import { useDeed } from '../office/answers'
import { openSampleOffice } from '../office/open-sample'
import { LanguageSwitch } from '../parts/LanguageSwitch'
import { useText } from '../language'
import './start/start.css'

const RecoverForm = lazy(async () => ({ default: (await import('./start/RecoverForm')).RecoverForm }))
const RestoreForm = lazy(async () => ({ default: (await import('./start/RestoreForm')).RestoreForm }))

/** The locked door: who is there, and her words. */
export function UnlockPage({ office, members }: { office: string; members: readonly Member[] }) {
  const t = useText()
  const [way, setWay] = useState<'unlock' | 'recover' | 'restore'>('unlock')
  const back = () => setWay('unlock')
  return (
    <main className="start">
      <Stack className="start-sheet card" gap="md">
        <LanguageSwitch />
        <Title order={1}>{t('opening.locked.title', { office })}</Title>
        <Text className="soft">{t('opening.locked.text')}</Text>
        {way === 'unlock' ? <UnlockForm members={members} onOtherWay={setWay} /> : null}
        <Suspense>
          {way === 'recover' ? <RecoverForm members={members} onBack={back} /> : null}
          {way === 'restore' ? <RestoreForm onBack={back} /> : null}
        </Suspense>
      </Stack>
    </main>
  )
}

type UnlockProps = { members: readonly Member[]; onOtherWay: (way: 'recover' | 'restore') => void }

function UnlockForm({ members, onOtherWay }: UnlockProps) {
  const t = useText()
  const [staffId, setStaffId] = useState(members[0]?.id ?? null)
  const [passphrase, setPassphrase] = useState('')
  const unlock = useDeed('unlock')
  const sample = useMutation({ mutationFn: openSampleOffice })
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
          <Button variant="subtle" onClick={() => onOtherWay('recover')}>
            {t('opening.forgotten')}
          </Button>
          <Button variant="subtle" onClick={() => onOtherWay('restore')}>
            {t('opening.restore')}
          </Button>
          <Button variant="subtle" loading={sample.isPending} onClick={() => sample.mutate()}>
            {t('opening.sample')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
