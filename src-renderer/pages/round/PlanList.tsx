import type { LeftWaiting, PlannedPair, RoundView } from '@contract/rounds'
import { IconHourglass, IconMessageQuestion, IconPinned } from '@tabler/icons-react'
import { Stack } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useText } from '../../language'
import { walkItems } from '../../parts/walk-items'
import { LeftOut } from './LeftOut'
import { shownSteps } from './shown-steps'
import { useRoundKeys, useWaitingKeys } from './use-round-keys'

type Props = { round: RoundView; chosen: string | null; onChoose: (menteeId: string) => void }

/** The plan as a list: arrows to walk, and one key for each judgement. */
export function PlanList({ round, chosen, onChoose }: Props) {
  const t = useText()
  const pairs = round.pairs.toSorted((a, b) => b.mentee.days - a.mentee.days)
  return (
    <section className="card plan-list" aria-label={t('round.list')}>
      <LeftOut round={round} />
      <p className="small soft">{t('round.keys')}</p>
      <Stack component="ul" gap={0} onKeyDown={(event: KeyboardEvent) => walkItems(event, '.plan-item')}>
        {pairs.map((pair) => (
          <PairItem key={pair.mentee.id} round={round} pair={pair} chosen={chosen} onChoose={onChoose} />
        ))}
        {round.waiting.map((woman) => (
          <WaitingItem key={woman.id} round={round} woman={woman} chosen={chosen} onChoose={onChoose} />
        ))}
      </Stack>
    </section>
  )
}

function PairItem({ round, pair, chosen, onChoose }: Props & { pair: PlannedPair }) {
  const t = useText()
  const { mentee, mentor, score, pinned, underWay, rating } = pair
  const keys = useRoundKeys(round, pair)
  return (
    <li>
      <button
        ref={keys}
        type="button"
        className="plan-item"
        aria-keyshortcuts="F V A C + - O"
        aria-pressed={mentee.id === chosen}
        onFocus={() => onChoose(mentee.id)}
        onClick={() => onChoose(mentee.id)}
      >
        <span className="plan-who">
          <strong>{mentee.name}</strong>
          <span>{t('round.with', { name: mentor.name })}</span>
        </span>
        <span className="plan-marks small soft">
          {pinned ? (
            <span>
              <IconPinned size={14} aria-hidden /> {t('matching.pinned')}
            </span>
          ) : null}
          {rating === 0 ? null : <span>{t('round.rated', { steps: shownSteps(rating) })}</span>}
          {underWay ? (
            <span>
              <IconMessageQuestion size={14} aria-hidden /> {t('round.underWay')}
            </span>
          ) : null}
          <span className="numbers">{t('round.score', { count: score })}</span>
        </span>
      </button>
    </li>
  )
}

function WaitingItem({ round, woman, chosen, onChoose }: Props & { woman: LeftWaiting }) {
  const t = useText()
  const keys = useWaitingKeys(round, woman)
  return (
    <li>
      <button
        ref={keys}
        type="button"
        className="plan-item"
        aria-keyshortcuts="C O"
        aria-pressed={woman.id === chosen}
        onFocus={() => onChoose(woman.id)}
        onClick={() => onChoose(woman.id)}
      >
        <span className="plan-who">
          <strong>{woman.name}</strong>
          <span className="soft">
            <IconHourglass size={14} aria-hidden /> {t(`round.why.${woman.why}`, { count: woman.aboveFloor })}
          </span>
        </span>
        <span className="soft small numbers">{t('round.days', { count: woman.days })}</span>
      </button>
    </li>
  )
}
