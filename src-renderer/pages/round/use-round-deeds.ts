import type { ParticipantId } from '@contract/ids'
import type { PlannedPair, RoundView } from '@contract/rounds'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'

/** What the coordinator may decide about a pair of the plan; she is told how much of the plan follows. */
export function useRoundDeeds({ id }: Pick<RoundView, 'id'>, { mentee, mentor, pinned }: PlannedPair) {
  const t = useText()
  const { today } = useOffice()
  const moved = ({ changed }: { changed: number }) => tellDone(t('round.moved', { count: changed }))
  const judge = useDeed('judgeInRound', moved)
  const takeBack = useDeed('takeBackInRound', moved)
  const propose = useDeed('proposeInRound', () => tellDone(t('proposals.asked')))
  const pair = { menteeId: mentee.id, mentorId: mentor.id }
  const told = { id, pair, on: today }
  return {
    isBusy: judge.isPending || takeBack.isPending,
    pin: (reason = '') =>
      pinned
        ? takeBack.mutate({ id, pair, kind: 'pin' })
        : judge.mutate({ ...told, judgement: { kind: 'pin', reason } }),
    ask: () => propose.mutate({ id, pairs: [pair], on: today }),
    veto: (reason: string) => judge.mutate({ ...told, judgement: { kind: 'veto', reason } }),
    rate: (steps: number, reason: string) =>
      judge.mutate({ ...told, judgement: { kind: 'rating', steps, reason } }),
  }
}

/** Keeps a woman out of this round, or takes her in again; the plan follows. */
export function useLeftOut({ id, policy, floor, leftOut }: RoundView) {
  const t = useText()
  const change = useDeed('changeRound', () => tellDone(t('round.followed')))
  const wish = (women: readonly ParticipantId[]) => change.mutate({ id, policy, floor, leftOut: [...women] })
  const now = leftOut.map((woman) => woman.id)
  return {
    isBusy: change.isPending,
    leaveOut: (woman: ParticipantId) => wish([...now, woman]),
    takeIn: (woman: ParticipantId) => wish(now.filter((one) => one !== woman)),
  }
}
