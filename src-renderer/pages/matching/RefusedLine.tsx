import type { Candidate, Card, WithMentor } from '@contract/matching'
import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from 'wouter'
import { Grounds } from './Grounds'
import { OverrideForm } from './OverrideForm'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'

/** A mentor whom a rule keeps away, which rule, and the way round it for this one pair. */
export function RefusedLine({ proposal, mentee }: { proposal: WithMentor<Candidate>; mentee: Card }) {
  const t = useText()
  const [overriding, { toggle, close }] = useDisclosure(false)
  const { mentor, stops, veto } = proposal
  const takeBack = useDeed('takeBackJudgement')
  return (
    <div className="refused">
      <Group justify="space-between">
        <Link href={`/register/${mentor.id}`}>{mentor.name}</Link>
        <Group gap="xs">
          {veto === null ? null : (
            <Button variant="subtle" size="xs" onClick={() => takeBack.mutate({ id: veto })}>
              {t('matching.veto.takeBack')}
            </Button>
          )}
          <Button variant="subtle" size="xs" aria-expanded={overriding} onClick={toggle}>
            {t('matching.override')}
          </Button>
        </Group>
      </Group>
      <Grounds kind="stop" sentences={stops} label={t('matching.stops')} mentee={mentee} mentor={mentor} />
      {overriding ? <OverrideForm proposal={proposal} onDone={close} /> : null}
    </div>
  )
}
