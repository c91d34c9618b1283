import type { ProposalRow } from '@contract/proposals'
import { Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useLocation } from 'wouter'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOwnKeys } from '../../parts/use-own-keys'
import { DeclineDialog } from './DeclineDialog'
import { DeclineNote } from './DeclineNote'
import { ProposalDeeds } from './ProposalDeeds'
import { StageBadge } from './StageBadge'
import { StepTrail } from './StepTrail'
import { dayOf, isUnderWay, TRAIL, type TrailStep } from './trail'

type Props = { row: ProposalRow; on: string }

/** One proposal: how far it is, and the next step on one key while it is in focus. */
export function ProposalItem({ row, on }: Props) {
  const t = useText()
  const [, go] = useLocation()
  const [declining, decline] = useDisclosure(false)
  const record = useDeed('recordProposalStep')
  const takingBack = useDeed('takeBackProposalStep')
  const { proposal, mentee, mentor } = row
  const { id } = proposal
  const note = (step: TrailStep) => {
    const { kind, side } = step
    if (dayOf(row, step) === null) record.mutate({ id, step: { kind, side, on } })
  }
  const takeBack = () => takingBack.mutate({ id })
  const steps = TRAIL.map((step, place) => [String(place + 1), () => note(step)] as const)
  const whileOpen = { ...Object.fromEntries(steps), n: decline.open, o: () => go(`/asking/${id}/mentor`) }
  const item = useOwnKeys({ ...(isUnderWay(row) ? whileOpen : {}), Backspace: takeBack })
  return (
    <article
      ref={item}
      className="card proposal-item"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows walk the list, and its keys work in focus only.
      tabIndex={0}
      aria-label={`${mentee}, ${mentor}`}
    >
      <Group justify="space-between" gap="xs">
        <h3 className="pair-name">
          <Link href={`/matching/${proposal.menteeId}`}>{mentee}</Link>
          <span className="soft"> {t('proposals.with')} </span>
          <Link href={`/register/${proposal.mentorId}`}>{mentor}</Link>
        </h3>
        <StageBadge row={row} />
      </Group>
      {proposal.grounds === '' ? null : <Text className="small soft">{proposal.grounds}</Text>}
      <StepTrail row={row} onStep={note} />
      <DeclineNote row={row} />
      <ProposalDeeds row={row} onDecline={decline.open} onTakeBack={takeBack} />
      <DeclineDialog row={row} on={on} opened={declining} onClose={decline.close} />
    </article>
  )
}
