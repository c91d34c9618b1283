import type { Candidate, Card } from '@contract/matching'
import { useText } from '../../language'
import { Grounds } from './Grounds'

type Props = Pick<Candidate, 'stops'> & { mentee: Pick<Card, 'name'>; mentor: Pick<Card, 'name'> }

/** The hard rules the two go against: those in the way, and apart from them those the coordinator has set aside. */
export function Stops({ stops, ...both }: Props) {
  const t = useText()
  const inTheWay = stops.filter(({ lifted }) => lifted === null)
  const setAside = stops.filter(({ lifted }) => lifted !== null)
  return (
    <>
      <Grounds kind="stop" sentences={inTheWay} label={t('matching.stops')} {...both} />
      <Grounds kind="lifted" sentences={setAside} label={t('matching.stops.lifted')} {...both} />
    </>
  )
}
