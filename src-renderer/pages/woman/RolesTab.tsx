import { Role } from '@contract/roles'
import type { Woman } from '@contract/women'
import { Button, Group, List, SegmentedControl, Stack, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { DayField } from '../../parts/DayField'
import { HerFarewell } from '../farewell/HerFarewell'
import { sentenceOf } from './Timeline'
import { roleWord } from '../../parts/names'
import { useText } from '../../language'

/** Her roles over time, and the dated steps in each. */
export function RolesTab({ woman }: { woman: Woman }) {
  const t = useText()
  const { today } = useOffice()
  const begin = useDeed('beginRole')
  const { id, roles } = woman.participant
  const free = Role.options.filter(
    (role) => !roles.some((spell) => spell.role === role && spell.left === null),
  )
  return (
    <Stack>
      <List listStyleType="none" spacing={4}>
        {woman.timeline.toReversed().map((happening, position) => (
          <List.Item key={`${happening.on}-${position}`}>
            <span className="numbers">{sentenceOf(happening, t)}</span>
            {happening.words === '' ? null : <span className="soft"> – {happening.words}</span>}
          </List.Item>
        ))}
      </List>
      {roles.map(({ role, left }, position) =>
        roles.findLastIndex((spell) => spell.role === role) === position ? (
          <StepForm key={`${role}-${position}`} woman={woman} role={role} hasLeft={left !== null} />
        ) : null,
      )}
      {roles.every(({ left }) => left !== null) ? <HerFarewell id={id} /> : null}
      {free.length === 0 ? null : (
        <Group gap="xs">
          <span className="soft">{t('women.role.begin')}</span>
          {free.map((role) => (
            <Button
              key={role}
              size="xs"
              variant="default"
              onClick={() => begin.mutate({ id, role, on: today })}
            >
              {t(`role.${role}`)}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  )
}

const OPEN_STEPS = ['answered', 'signedUp', 'onHold', 'back', 'left'] as const
type Kind = (typeof OPEN_STEPS)[number] | 'returned'

function StepForm({ woman, role, hasLeft }: { woman: Woman; role: Role; hasLeft: boolean }) {
  const t = useText()
  const { today } = useOffice()
  const kinds: readonly Kind[] = hasLeft ? ['returned'] : OPEN_STEPS
  const [kind, setKind] = useState<Kind>(hasLeft ? 'returned' : 'onHold')
  const [on, setOn] = useState<string | null>(today)
  const [words, setWords] = useState('')
  const record = useDeed('recordStep', () => setWords(''))
  const withWords = kind === 'onHold' || kind === 'left'
  const save = () => {
    if (on === null) return
    const step = withWords ? { kind, on, words } : { kind, on }
    record.mutate({ id: woman.participant.id, role, step })
  }
  return (
    <Stack gap="xs" className="card">
      <Title order={3} fz="md">
        {t('women.step.title', { role: roleWord(role) })}
      </Title>
      <SegmentedControl
        size="xs"
        aria-label={t('women.step.kind')}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
        data={kinds.map((one) => ({ value: one, label: t(`step.${one}`) }))}
      />
      <Group align="flex-end">
        <DayField label={t('field.on')} value={on} onChange={setOn} />
        <Button onClick={save} loading={record.isPending} disabled={on === null}>
          {t('women.step.save')}
        </Button>
      </Group>
      {withWords ? (
        <Textarea
          label={t(kind === 'left' ? 'women.step.leftWords' : 'women.step.holdWords')}
          autosize
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      ) : null}
    </Stack>
  )
}
