import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { openSampleOffice } from '../office/open-sample'
import { LanguageSwitch } from '../parts/LanguageSwitch'
import type { Created } from './start/NewOfficeForm'
import { useText } from '../language'
import './start/start.css'

const NewOfficeForm = lazy(async () => ({ default: (await import('./start/NewOfficeForm')).NewOfficeForm }))
const RestoreForm = lazy(async () => ({ default: (await import('./start/RestoreForm')).RestoreForm }))

/** The first thing a laptop without an office shows: begin one, or look at the sample. */
export function StartPage({ onCreated }: { onCreated: Created }) {
  const t = useText()
  const [way, setWay] = useState<'choose' | 'begin' | 'restore'>('choose')
  const back = () => setWay('choose')
  const sample = useMutation({ mutationFn: openSampleOffice })
  return (
    <main className="start">
      <Stack className="start-sheet card" gap="md">
        <LanguageSwitch />
        <Title order={1}>{t('opening.welcome.title')}</Title>
        <Text className="soft">{t('opening.welcome.text')}</Text>
        <Suspense>
          {way === 'begin' ? <NewOfficeForm onBack={back} onCreated={onCreated} /> : null}
          {way === 'restore' ? <RestoreForm onBack={back} /> : null}
        </Suspense>
        {way === 'choose' ? (
          <Group>
            <Button size="md" onClick={() => setWay('begin')}>
              {t('opening.begin')}
            </Button>
            <Button size="md" variant="default" loading={sample.isPending} onClick={() => sample.mutate()}>
              {t('opening.sample')}
            </Button>
            <Button size="md" variant="subtle" onClick={() => setWay('restore')}>
              {t('opening.restore')}
            </Button>
          </Group>
        ) : null}
        {way === 'choose' ? <Text className="soft small">{t('opening.sample.hint')}</Text> : null}
      </Stack>
    </main>
  )
}
