import type { MatchPage } from '@contract/matches'
import { SIGNATORIES, type Plan } from '@contract/plan'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { Card } from '../../../parts/Card'
import { shownDay } from '../../../parts/shown-day'
import { AgreementForm } from './AgreementForm'
import { useText } from '../../../language'

type Agreement = Plan['agreements'][number]
type Writing = 'new' | 'correct' | null

/** What the two have agreed with each other and with us, both halves alike, with three signatures. */
export function AgreementCard({ page, agreements }: { page: MatchPage; agreements: readonly Agreement[] }) {
  const t = useText()
  const [writing, setWriting] = useState<Writing>(null)
  const [newest, ...earlier] = agreements
  const isOpen = page.match.closure === null
  if (writing !== null)
    return (
      <Card title={t('plan.agreement')}>
        <AgreementForm
          page={page}
          newest={newest}
          corrects={writing === 'correct'}
          onClose={() => setWriting(null)}
        />
      </Card>
    )
  return (
    <Card title={t('plan.agreement')}>
      {newest === undefined ? (
        <Text className="soft">{t('plan.agreement.none')}</Text>
      ) : (
        <Agreed page={page} agreement={newest} />
      )}
      {isOpen ? (
        <Group className="no-print">
          <Button variant="default" onClick={() => setWriting('new')}>
            {t(newest === undefined ? 'plan.agreement.write' : 'plan.agreement.renew')}
          </Button>
          {newest === undefined ? null : (
            <Button variant="subtle" onClick={() => setWriting('correct')}>
              {t('plan.agreement.correct')}
            </Button>
          )}
        </Group>
      ) : null}
      {earlier.length === 0 ? null : (
        <Text className="small soft">
          {t('plan.agreement.earlier')}:{' '}
          {earlier
            .map(({ from, until }) =>
              t('plan.agreement.period', { from: shownDay(from), until: shownDay(until) }),
            )
            .join(', ')}
        </Text>
      )}
    </Card>
  )
}

function Agreed({ page, agreement }: { page: MatchPage; agreement: Agreement }) {
  const t = useText()
  return (
    <>
      <Text className="numbers">
        {t('plan.agreement.period', { from: shownDay(agreement.from), until: shownDay(agreement.until) })} ·{' '}
        {t('plan.agreement.rhythm', { count: agreement.meetingsPerMonth })} ·{' '}
        {t(agreement.confidential ? 'plan.agreement.confidential' : 'plan.agreement.notConfidential')}
      </Text>
      <div className="plan-halves">
        {(['mentee', 'mentor'] as const).map((half) => (
          <div key={half}>
            <Text fw={600}>{t('plan.agreement.expects', { name: page[half] })}</Text>
            <Text>{agreement.expectations[half] || '–'}</Text>
          </div>
        ))}
      </div>
      {agreement.practicalities === '' ? null : <Text className="soft">{agreement.practicalities}</Text>}
      <Signatures page={page} agreement={agreement} />
    </>
  )
}

function Signatures({ page, agreement }: { page: MatchPage; agreement: Agreement }) {
  const t = useText()
  const { today } = useOffice()
  const sign = useDeed('signAgreement')
  const names = { mentee: page.mentee, mentor: page.mentor, coordinator: t('signatory.coordinator') }
  return (
    <ul className="plan-signatures" aria-label={t('plan.agreement.signed')}>
      {SIGNATORIES.map((who) => {
        const on = agreement.signed[who]
        return (
          <li key={who}>
            <Text fw={600}>{names[who]}</Text>
            {on === null ? null : (
              <Text className="soft numbers">{t('plan.agreement.signedOn', { on: shownDay(on) })}</Text>
            )}
            <Button
              className="no-print"
              size="compact-sm"
              variant={on === null ? 'default' : 'subtle'}
              aria-label={`${names[who]}: ${t(on === null ? 'plan.agreement.sign' : 'plan.agreement.unsign')}`}
              onClick={() => sign.mutate({ id: agreement.id, who, on: on === null ? today : null })}
            >
              {t(on === null ? 'plan.agreement.sign' : 'plan.agreement.unsign')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
