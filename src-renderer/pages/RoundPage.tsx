import type { RoundId } from '@contract/ids'
import type { RoundView } from '@contract/rounds'
import { Alert, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useText } from '../language'
import { useAnswer, useDeed } from '../office/answers'
import { useOffice } from '../office/office-context'
import { tellDone } from '../office/tell'
import { Page } from '../parts/Page'
import { useKeysWithin } from '../parts/use-own-keys'
import { ProblemNote } from '../parts/ProblemNote'
import { shownDay } from '../parts/shown-day'
import { Working } from '../parts/Working'
import { ChangeWish } from './round/ChangeWish'
import { Meetings } from './round/Meetings'
import { PlanList } from './round/PlanList'
import { PlanPicture } from './round/PlanPicture'
import { Quality } from './round/Quality'
import { hidingIn, veiledRound } from './round/veil'
import { WomanInRound } from './round/WomanInRound'
import './matching/matching.css'
import './round/round.css'

/** One round: the plan as a picture and as a list, and what she wants otherwise. */
export function RoundPage() {
  const t = useText()
  const { id } = useParams<{ id: RoundId }>()
  const view = useAnswer('viewRound', { id })
  if (view.isError) return <ProblemNote error={view.error} />
  if (view.data === undefined) return <Working text={t('round.working')} />
  return <Round round={view.data} />
}

function Round({ round: named }: { round: RoundView }) {
  const t = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const [changing, change] = useDisclosure(false)
  const [veil, { toggle }] = useDisclosure(false)
  const panes = useKeysWithin({ h: toggle })
  const round = veil ? veiledRound(named) : named
  const women = [...round.pairs.map(({ mentee }) => mentee.id), ...round.waiting.map(({ id }) => id)]
  const shown = women.find((id) => id === chosen) ?? women[0] ?? null
  return (
    <Page title={t('round.title', { day: shownDay(round.startedOn) })} actions={<Deeds round={round} />}>
      <Group gap="xs" mb="xs">
        <Text>
          {t('round.wish', { policy: t(`round.policy.${round.policy}`), floor: round.floor, by: round.by })}
        </Text>
        <Button size="compact-sm" variant="default" aria-expanded={changing} onClick={change.toggle}>
          {t('round.change')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-pressed={veil}
          aria-keyshortcuts="H"
          onClick={toggle}
        >
          {t(veil ? 'matching.veil.off' : 'matching.veil')}
        </Button>
      </Group>
      {changing ? (
        <ChangeWish key={`${round.policy} ${round.floor}`} round={round} onDone={change.close} />
      ) : null}
      <Outdated round={round} />
      {round.pairs.length === 0 ? <Alert mb="sm">{t('round.empty')}</Alert> : null}
      <Quality quality={round.quality} lowest={round.lowest} />
      <PlanPicture round={round} chosen={shown} onChoose={setChosen} />
      <div className="round-panes" ref={panes}>
        <PlanList round={round} chosen={shown} onChoose={setChosen} />
        <WomanInRound key={shown} round={round} menteeId={shown} hide={veil ? hidingIn(named) : null} />
      </div>
      <Meetings meetings={round.meetings} />
    </Page>
  )
}

/** What may be done with the whole round. */
function Deeds({ round }: { round: RoundView }) {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const propose = useDeed('proposeInRound', () => {
    tellDone(t('round.proposedAll'))
    go('/proposals')
  })
  const remove = useDeed('removeRound', () => go('/rounds'))
  const ready = round.pairs.filter(
    ({ underWay, stops }) => !underWay && stops.every(({ lifted }) => lifted !== null),
  )
  const pairs = ready.map(({ mentee, mentor }) => ({ menteeId: mentee.id, mentorId: mentor.id }))
  return (
    <>
      <Button variant="subtle" onClick={() => remove.mutate({ id: round.id })}>
        {t('round.remove')}
      </Button>
      <Button
        disabled={pairs.length === 0}
        loading={propose.isPending}
        onClick={() => propose.mutate({ id: round.id, pairs, on: today })}
      >
        {t('round.proposeAll', { count: pairs.length })}
      </Button>
    </>
  )
}

/** Something on file has changed since: she decides when the plan follows. */
function Outdated({ round }: { round: RoundView }) {
  const t = useText()
  const again = useDeed('changeRound')
  if (round.outdated === 0) return null
  const { id, policy, floor, leftOut } = round
  return (
    <Alert mb="sm" title={t('round.outdated', { count: round.outdated })}>
      <Button
        size="compact-sm"
        loading={again.isPending}
        onClick={() => again.mutate({ id, policy, floor, leftOut: leftOut.map((woman) => woman.id) })}
      >
        {t('round.again')}
      </Button>
    </Alert>
  )
}
