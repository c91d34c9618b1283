import type { OfficeInput } from '@contract'
import type { FigureSheet } from '@contract/report'
import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { DayField } from '../../parts/DayField'
import { figureText } from './figure-text'

export type GrantOnFile = FigureSheet['grants'][number]
type Props = { grant: GrantOnFile | null; sheet: FigureSheet; onClose: () => void }
type Target = { readonly code: string | null; readonly number: number | null }

type Draft = Omit<OfficeInput<'keepGrant'>['grant'], 'from' | 'until' | 'targets'> & {
  readonly from: string | null
  readonly until: string | null
  readonly targets: readonly Target[]
}

/** One grant with its targets. */
export function GrantDialog({ grant, sheet, onClose }: Props) {
  const t = useText()
  const [draft, setDraft] = useState<Draft>(() => draftOf(grant))
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const keep = useDeed('keepGrant', onClose)
  const whole = wholeGrant(draft)
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={grant === null ? t('grants.add') : t('grants.change', { name: grant.name })}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <Stack gap="xs">
        {(['name', 'funder'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`grants.${field}`)}
            value={draft[field]}
            onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
          />
        ))}
        <Group grow>
          <DayField label={t('report.own.from')} value={draft.from} onChange={(from) => change({ from })} />
          <DayField label={t('report.own.to')} value={draft.until} onChange={(until) => change({ until })} />
        </Group>
        <Group grow>
          <Amount label={t('grants.kroner')} value={draft.kroner} onChange={(kroner) => change({ kroner })} />
          <Select
            label={t('grants.label')}
            placeholder={t('grants.everyone')}
            clearable
            data={sheet.labels.map((one) => ({ value: one.id, label: one.name }))}
            value={draft.label}
            onChange={(label) => change({ label })}
          />
        </Group>
        <TargetFields targets={draft.targets} sheet={sheet} onChange={(targets) => change({ targets })} />
        <Button
          disabled={whole === null}
          loading={keep.isPending}
          onClick={() => whole !== null && keep.mutate({ grant: whole })}
        >
          {t('frame.save')}
        </Button>
      </Stack>
    </Modal>
  )
}

function draftOf(grant: GrantOnFile | null): Draft {
  if (grant === null) return EMPTY
  return { ...grant, targets: [...grant.targets, NO_TARGET] }
}

/** Null while something is missing. */
function wholeGrant({ from, until, targets, ...draft }: Draft): OfficeInput<'keepGrant'>['grant'] | null {
  const isNamed = draft.name.trim() !== '' && draft.funder.trim() !== ''
  if (!isNamed || from === null || until === null || from > until) return null
  const told = targets.flatMap(({ code, number }) =>
    code === null || number === null ? [] : [{ code, number }],
  )
  return { ...draft, from, until, targets: told }
}

const NO_TARGET: Target = { code: null, number: null }
const EMPTY: Draft = {
  id: null,
  name: '',
  funder: '',
  from: null,
  until: null,
  kroner: null,
  label: null,
  targets: [NO_TARGET],
}

type TargetProps = {
  targets: readonly Target[]
  sheet: FigureSheet
  onChange: (targets: readonly Target[]) => void
}

/** One line for each target, and an empty one to go on. */
function TargetFields({ targets, sheet, onChange }: TargetProps) {
  const t = useText()
  const codes = sheet.tables.flatMap(({ rows }) =>
    rows.map(({ code }) => ({ value: code, label: figureText(`${code}.name`, sheet.norms) })),
  )
  const change = (at: number, part: Partial<Target>) => {
    const next = targets.map((one, place) => (place === at ? { ...one, ...part } : one))
    onChange(next.at(-1)?.code === null ? next : [...next, NO_TARGET])
  }
  return targets.map(({ code, number }, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- a target has no name of its own, and lines are never moved.
    <Group key={at} grow align="flex-end">
      <Select
        label={t('grants.target')}
        searchable
        clearable
        data={codes}
        value={code}
        onChange={(value) => change(at, { code: value })}
      />
      <Amount
        label={t('grants.target.number')}
        value={number}
        onChange={(value) => change(at, { number: value })}
      />
    </Group>
  ))
}

type AmountProps = { label: string; value: number | null; onChange: (value: number | null) => void }

function Amount({ label, value, onChange }: AmountProps) {
  return (
    <NumberInput
      label={label}
      min={0}
      allowDecimal={false}
      value={value ?? ''}
      onChange={(one) => onChange(typeof one === 'number' ? one : null)}
    />
  )
}
