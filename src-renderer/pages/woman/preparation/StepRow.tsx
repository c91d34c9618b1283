import type { ParticipantId } from '@contract/ids'
import type { Preparation, StepState } from '@contract/preparation'
import type { Role } from '@contract/roles'
import { Button, Group } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconClockExclamation,
  IconHourglassHigh,
  IconRefreshAlert,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Say, useText } from '../../../language'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { shownDay } from '../../../parts/shown-day'
import { shownNumber } from '../../../parts/shown-number'
import { stepName } from '../../../parts/step-name'
import { ApprovalForm } from './ApprovalForm'
import { StepForm } from './StepForm'

const SHAPES: Record<StepState, typeof IconCircle> = {
  inOrder: IconCircleCheck,
  lapsing: IconClockExclamation,
  lapsed: IconRefreshAlert,
  doubt: IconAlertTriangle,
  waiting: IconHourglassHigh,
  missing: IconCircle,
}

type Props = { id: ParticipantId; role: Role; preparation: Preparation; editions: readonly string[] }

/** One step: how far she is, when and by whom it was seen, and what can be done about it. */
export function StepRow({ id, role, preparation, editions }: Props) {
  const t = useText()
  const { staff } = useOffice()
  const [isOpen, setOpen] = useState(false)
  const { step, state } = preparation
  const Shape = SHAPES[state]
  const close = () => setOpen(false)
  const nameOf = (by: string) => staff.find((one) => one.id === by)?.name ?? ''
  return (
    <li className="preparation-step" data-state={state}>
      <Shape size={20} aria-hidden />
      <div className="preparation-told">
        <p>
          {stepName(step.name ?? step.code)}
          {step.needed ? <span className="small soft"> · {t('preparation.needed')}</span> : null}
        </p>
        <p className="small soft">{told(preparation, nameOf, t).join(' · ')}</p>
      </div>
      <StepDeeds id={id} role={role} preparation={preparation} onOpen={() => setOpen((now) => !now)} />
      {isOpen && step.code === 'approval' ? <ApprovalForm id={id} role={role} onDone={close} /> : null}
      {isOpen && step.code !== 'approval' ? (
        <StepForm id={id} step={step} editions={editions} onDone={close} />
      ) : null}
    </li>
  )
}

function told(preparation: Preparation, nameOf: (by: string) => string, t: Say): string[] {
  const { state, on, by, until, approval } = preparation
  const when = [on === null ? '' : shownDay(on), by === null ? '' : nameOf(by)]
  const parts =
    approval === null
      ? [t(`preparation.state.${state}`), ...when, ...noted(preparation, t)]
      : [t(`preparation.approval.${state}`), ...when, ...seconded(approval, nameOf, t)]
  return [...parts, until === null ? '' : t('preparation.until', { on: shownDay(until) })].filter(Boolean)
}

function noted({ note }: Preparation, t: Say): string[] {
  const { hours = null, edition = null } = note ?? {}
  return [
    hours === null ? '' : t('preparation.hours', { count: hours, hours: shownNumber(hours, false) }),
    edition === null ? '' : t('preparation.edition', { edition }),
  ]
}

function seconded(
  { second, words }: NonNullable<Preparation['approval']>,
  nameOf: (by: string) => string,
  t: Say,
): string[] {
  const also =
    second === null ? '' : t('preparation.seconded', { name: nameOf(second.by), on: shownDay(second.on) })
  return [also, words]
}

type DeedsProps = Omit<Props, 'editions'> & { onOpen: () => void }

/** What can be done about the step; an interview is held, an approval decided, anything else noted. */
function StepDeeds(props: DeedsProps) {
  const { code } = props.preparation.step
  return (
    <Group gap="xs" className="no-print" justify="flex-end">
      {code === 'interview' ? <HoldInterview {...props} /> : null}
      {code === 'approval' ? <Approve {...props} /> : null}
      {code === 'interview' || code === 'approval' ? null : <Note {...props} />}
    </Group>
  )
}

function HoldInterview({ id, role, preparation: { state } }: DeedsProps) {
  const t = useText()
  const [, go] = useLocation()
  return state === 'missing' ? (
    <Button size="compact-sm" variant="subtle" onClick={() => go(`/interview/${id}/${role}`)}>
      {t('next.do.signedUp')}
    </Button>
  ) : null
}

function Approve({ preparation: { state, approval }, onOpen }: DeedsProps) {
  const t = useText()
  const { me } = useOffice()
  const second = useDeed('secondApproval')
  return (
    <>
      {state === 'waiting' && approval !== null && approval.by !== me?.id ? (
        <Button size="compact-sm" onClick={() => second.mutate({ approval: approval.id })}>
          {t('preparation.second')}
        </Button>
      ) : null}
      <Button
        size="compact-sm"
        variant={state === 'missing' ? 'default' : 'subtle'}
        aria-label={t('preparation.decideNamed', { step: stepName('approval') })}
        onClick={onOpen}
      >
        {t('preparation.decide')}
      </Button>
    </>
  )
}

function Note({ preparation: { step, state, note }, onOpen }: DeedsProps) {
  const t = useText()
  const drop = useDeed('dropPreparation')
  const name = stepName(step.name ?? step.code)
  return (
    <>
      {note === null ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('preparation.dropNamed', { step: name })}
          onClick={() => drop.mutate({ note: note.id })}
        >
          {t('preparation.drop')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant={state === 'missing' || state === 'lapsed' ? 'default' : 'subtle'}
        aria-label={t('preparation.noteNamed', { step: name })}
        onClick={onOpen}
      >
        {t(note === null ? 'preparation.note' : 'preparation.again')}
      </Button>
    </>
  )
}
