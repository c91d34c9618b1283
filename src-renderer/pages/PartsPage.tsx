import {
  Alert,
  Button,
  Group,
  PasswordInput,
  SegmentedControl,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useState } from 'react'
import { useText } from '../language'
import { tellDone, tellProblem } from '../office/tell'
import { Card } from '../parts/Card'
import { DayField } from '../parts/DayField'
import { EmptyState } from '../parts/EmptyState'
import { MatchBadge } from '../parts/MatchBadge'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { StatusBadge } from '../parts/StatusBadge'
import { TermField } from '../parts/TermField'
import { TermsField } from '../parts/TermsField'
import { Working } from '../parts/Working'

const STATUSES = [
  'enquiry',
  'signedUp',
  'interviewed',
  'ready',
  'proposed',
  'matched',
  'betweenMatches',
  'left',
] as const
const STAGES = ['agreed', 'active', 'paused', 'closed'] as const
const BUTTONS = ['filled', 'default', 'subtle'] as const
const FAULT = new Error('A fault as a page would meet it')

/** All parts that pages are built from, each in its states. Only while developing; cards are named after their source. */
export function PartsPage() {
  return (
    <Page title="parts/" actions={<Buttons />}>
      <Stack maw={900}>
        <Fields />
        <Badges />
        <States />
      </Stack>
    </Page>
  )
}

function Buttons() {
  const t = useText()
  return BUTTONS.map((variant) => (
    <Group key={variant} gap="xs">
      <Button variant={variant}>{t('frame.save')}</Button>
      <Button variant={variant} disabled>
        {t('frame.save')}
      </Button>
      <Button variant={variant} loading>
        {t('frame.save')}
      </Button>
    </Group>
  ))
}

function Fields() {
  const t = useText()
  const [day, setDay] = useState<string | null>('1980-02-03')
  const [term, setTerm] = useState<string | null>(null)
  const [terms, setTerms] = useState<string[]>(['ceramics'])
  return (
    <Card title="TextInput, DayField, TermField, TermsField, SegmentedControl">
      <Group grow align="flex-start">
        <TextInput label={t('field.firstName')} placeholder={t('women.search')} />
        <TextInput label={t('field.lastName')} error={t('issue.required')} />
        <TextInput label={t('field.phone')} description={t('opening.initials.hint')} disabled />
      </Group>
      <Group grow align="flex-start">
        <DayField label={t('field.birthDate')} value={day} onChange={setDay} />
        <PasswordInput
          label={t('opening.passphrase')}
          visibilityToggleButtonProps={{ 'aria-label': t('opening.passphrase.show') }}
        />
        <TermField taxonomy="sectors" label={t('field.sectors')} value={term} onChange={setTerm} />
      </Group>
      <TermsField taxonomy="interests" label={t('answer.interests')} value={terms} onChange={setTerms} />
      <Textarea label={t('field.note')} description={t('field.note.hint')} autosize minRows={2} />
      <SegmentedControl aria-label={t('frame.language')} data={['Dansk', 'English']} />
    </Card>
  )
}

function Badges() {
  return (
    <Card title="StatusBadge, MatchBadge">
      {(['mentee', 'mentor'] as const).map((role) => (
        <Group key={role} gap="xs">
          {STATUSES.map((status) => (
            <StatusBadge key={status} standing={{ role, status, onHold: false }} />
          ))}
          <StatusBadge standing={{ role, status: 'ready', onHold: true }} />
        </Group>
      ))}
      <Group gap="xs">
        {STAGES.map((stage) => (
          <MatchBadge key={stage} stage={stage} />
        ))}
      </Group>
    </Card>
  )
}

function States() {
  const t = useText()
  return (
    <Card title="EmptyState, Working, ProblemNote, Alert, tellDone, tellProblem">
      <EmptyState title={t('women.none.title')} text={t('women.none.text')}>
        <Button>{t('page.enquiry')}</Button>
      </EmptyState>
      <Working text={t('documents.setting')} />
      <ProblemNote error={FAULT} />
      <Alert>{t('report.internal')}</Alert>
      <Group>
        <Button variant="default" onClick={() => tellDone(t('frame.saved'))}>
          {t('frame.saved')}
        </Button>
        <Button variant="default" onClick={() => tellProblem(FAULT)}>
          {t('frame.problem')}
        </Button>
      </Group>
    </Card>
  )
}
