import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../office/answers'
import { LanguageSwitch } from '../parts/LanguageSwitch'
import { NewOfficeForm, type Created } from './start/NewOfficeForm'
import { useText } from '../language'
import './start/start.css'

/** The first thing a laptop without an office shows: begin one, or look at the sample. */
export function StartPage({ onCreated }: { onCreated: Created }) {
  const t = useText()
  const [beginning, setBeginning] = useState(false)
  const sample = useDeed('openSampleOffice')
  return (
    <main className="start">
      <Stack className="start-sheet card" gap="md">
        <LanguageSwitch />
        <Title order={1}>{t('opening.welcome.title')}</Title>
        <Text className="soft">{t('opening.welcome.text')}</Text>
        {beginning ? (
          <NewOfficeForm onBack={() => setBeginning(false)} onCreated={onCreated} />
        ) : (
          <Group>
            <Button size="md" onClick={() => setBeginning(true)}>
              {t('opening.begin')}
            </Button>
            <Button size="md" variant="default" loading={sample.isPending} onClick={() => sample.mutate({})}>
              {t('opening.sample')}
            </Button>
          </Group>
        )}
        {beginning ? null : <Text className="soft small">{t('opening.sample.hint')}</Text>}
      </Stack>
    </main>
  )
}
