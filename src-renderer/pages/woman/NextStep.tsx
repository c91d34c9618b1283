import type { RoleStatus, Woman } from '@contract/women'
import { Button, Group } from '@mantine/core'
import { useLocation } from 'wouter'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { useText } from '../../language'

/** What to do next for her, always in sight. */
export function NextStep({ woman }: { woman: Woman }) {
  const t = useText()
  const standing = woman.standings.find(({ status }) => status !== 'left')
  if (standing === undefined) return null
  return (
    <div className="next-step">
      <p>{t(standing.onHold ? 'next.onHold' : `next.${standing.status}`)}</p>
      <Group gap="xs" className="no-print">
        {standing.onHold ? null : <NextDeed woman={woman} standing={standing} />}
      </Group>
    </div>
  )
}

function NextDeed({ woman, standing: { role, status } }: { woman: Woman; standing: RoleStatus }) {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const step = useDeed('recordStep')
  const { id } = woman.participant
  const spell = woman.participant.roles.findLast((one) => one.role === role)
  const record = (kind: 'answered' | 'signedUp') => () => step.mutate({ id, role, step: { kind, on: today } })
  if (status === 'enquiry') {
    const answered = spell?.enquiry?.answeredOn !== null
    return (
      <>
        {answered ? null : (
          <Button size="xs" variant="default" onClick={record('answered')}>
            {t('next.take.answered')}
          </Button>
        )}
        <Button size="xs" onClick={record('signedUp')}>
          {t('next.take.signedUp')}
        </Button>
      </>
    )
  }
  if (status === 'left') return null
  return (
    <Button size="xs" onClick={() => go(PLACES[status](id, role))}>
      {t(`next.do.${status}`)}
    </Button>
  )
}

const PLACES: Record<
  Exclude<RoleStatus['status'], 'enquiry' | 'left'>,
  (id: string, role: string) => string
> = {
  signedUp: (id, role) => `/interview/${id}/${role}`,
  interviewed: (id, role) => `/evaluation/${id}/${role}`,
  ready: (id, role) => (role === 'mentee' ? `/matching/${id}` : '/matching'),
  proposed: () => '/proposals',
  betweenMatches: (id, role) => (role === 'mentee' ? `/matching/${id}` : '/matching'),
  matched: () => '/matches',
}
