import type { InRound, LeftWaiting, PlannedPair, RoundView } from '@contract/rounds'
import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useText } from '../../language'
import { Grounds } from '../matching/Grounds'
import { Stops } from '../matching/Stops'
import { Alternatives } from './Alternatives'
import { shownSteps } from './shown-steps'
import { useLeftOut, useRoundDeeds } from './use-round-deeds'
import type { Hide } from './veil'

type Props = { round: RoundView; menteeId: string | null; hide: Hide | null }

/** The woman who is looked at: why this mentor, what the coordinator thinks, and what another mentor would cost the others. */
export function WomanInRound({ round, menteeId, hide }: Props) {
  const pair = round.pairs.find(({ mentee }) => mentee.id === menteeId)
  const waits = round.waiting.find(({ id }) => id === menteeId)
  if (pair !== undefined) return <PairInRound round={round} pair={pair} hide={hide} />
  return waits === undefined ? null : <Waits round={round} woman={waits} hide={hide} />
}

function PairInRound({ round, pair, hide }: { round: RoundView; pair: PlannedPair; hide: Hide | null }) {
  const t = useText()
  const { mentee, mentor } = pair
  return (
    <Stack component="article" className="card" gap="sm" aria-label={mentee.name}>
      <h2 className="pair-name">
        <Link href={`/matching/${mentee.id}`}>{mentee.name}</Link> {t('round.and')}{' '}
        <Link href={`/register/${mentor.id}`}>{mentor.name}</Link>
      </h2>
      <Text className="small soft">
        {t('round.sides', { mentee: pair.forMentee, mentor: pair.forMentor, score: pair.score })}
      </Text>
      <Grounds
        kind="reason"
        sentences={pair.reasons}
        label={t('matching.reasons')}
        mentee={mentee}
        mentor={mentor}
      />
      <Grounds
        kind="concern"
        sentences={pair.concerns}
        label={t('matching.concerns')}
        mentee={mentee}
        mentor={mentor}
      />
      <Stops stops={pair.stops} mentee={mentee} mentor={mentor} />
      {pair.underWay ? (
        <Text className="small">
          <Link href="/proposals">{t('round.underWay.text')}</Link>
        </Text>
      ) : (
        <>
          <Decide round={round} pair={pair} />
          <LeaveOut round={round} woman={mentee} />
        </>
      )}
      <Alternatives roundId={round.id} menteeId={mentee.id} hide={hide} />
    </Stack>
  )
}

function Decide({ round, pair }: { round: RoundView; pair: PlannedPair }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const { isBusy, ask, pin, veto, rate } = useRoundDeeds(round, pair)
  return (
    <section aria-label={t('matching.judge')}>
      <Group align="flex-end" gap="xs">
        <TextInput
          flex={1}
          miw={200}
          data-round-reason
          label={t('matching.judge.reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          onKeyDown={({ key }) => (key === 'Enter' && reason.trim() !== '' ? veto(reason) : undefined)}
        />
        <SegmentedControl
          aria-label={t('matching.judge.rating')}
          value={String(pair.rating)}
          data={[-2, -1, 0, 1, 2].map((steps) => ({ value: String(steps), label: shownSteps(steps) }))}
          onChange={(value) => rate(Number(value), reason)}
        />
        <Button variant="default" loading={isBusy} onClick={() => pin(reason)}>
          {t(pair.pinned ? 'round.unpin' : 'matching.judge.pin')}
        </Button>
        <Button variant="default" disabled={reason.trim() === ''} onClick={() => veto(reason)}>
          {t('matching.judge.veto')}
        </Button>
        <Button variant="default" aria-keyshortcuts="A" onClick={ask}>
          {t('round.proposeOne')}
        </Button>
      </Group>
    </section>
  )
}

function Waits({ round, woman, hide }: { round: RoundView; woman: LeftWaiting; hide: Hide | null }) {
  const t = useText()
  return (
    <Stack component="article" className="card" gap="sm" aria-label={woman.name}>
      <h2 className="pair-name">
        <Link href={`/matching/${woman.id}`}>{woman.name}</Link>
      </h2>
      <Text>
        {t(`round.why.${woman.why}.text`, { open: woman.open, count: woman.aboveFloor, floor: round.floor })}
      </Text>
      <LeaveOut round={round} woman={woman} />
      <Alternatives roundId={round.id} menteeId={woman.id} hide={hide} />
    </Stack>
  )
}

function LeaveOut({ round, woman }: { round: RoundView; woman: InRound }) {
  const t = useText()
  const { isBusy, leaveOut } = useLeftOut(round)
  return (
    <Group>
      <Button size="compact-sm" variant="subtle" loading={isBusy} onClick={() => leaveOut(woman.id)}>
        {t('round.leaveOut')}
      </Button>
    </Group>
  )
}
