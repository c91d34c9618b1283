import type { Candidate, Card, WithMentor } from '@contract/matching'
import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from 'wouter'
import { Judgements } from './Judgements'
import { OverrideForm } from './OverrideForm'
import { Stops } from './Stops'
import { useText } from '../../language'

/** A mentor whom a rule keeps away, which rule, and the way round it for this one pair. */
export function RefusedLine({ proposal, mentee }: { proposal: WithMentor<Candidate>; mentee: Card }) {
  const t = useText()
  const [overriding, { toggle, close }] = useDisclosure(false)
  const { mentor, stops, judgements } = proposal
  return (
    <div className="refused">
      <Group justify="space-between">
        <Link href={`/register/${mentor.id}`}>{mentor.name}</Link>
        <Group gap="xs">
          <Button variant="subtle" size="xs" aria-expanded={overriding} onClick={toggle}>
            {t('matching.override')}
          </Button>
        </Group>
      </Group>
      <Stops stops={stops} mentee={mentee} mentor={mentor} />
      <Judgements judgements={judgements} />
      {overriding ? <OverrideForm proposal={proposal} onDone={close} /> : null}
    </div>
  )
}
