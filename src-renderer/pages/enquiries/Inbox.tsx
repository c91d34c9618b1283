import type { EnquiryRow } from '@contract/enquiries'
import { Button, Group } from '@mantine/core'
import { IconAlarm, IconClock, IconMessageCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { type Say, useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'
import { termOf } from '../../parts/terms'

/** Those who have asked to take part, the longest without an answer first, then those who think it over. */
export function Inbox() {
  const t = useText()
  const enquiries = useAnswer('listEnquiries', {})
  const rows = enquiries.data ?? []
  const late = rows.filter(({ daysOver }) => daysOver > 0).length
  return (
    <Card title={t('enquiries.inbox')}>
      {enquiries.data === undefined ? null : (
        <p className="small soft">
          {rows.length === 0 ? t('enquiries.none') : t('enquiries.count', { count: rows.length })}
          {late === 0 ? '' : ` ${t('enquiries.late', { count: late })}`}
        </p>
      )}
      <ul className="inbox">
        {rows.map((row) => (
          <Line key={`${row.id}-${row.role}`} row={row} />
        ))}
      </ul>
    </Card>
  )
}

function Line({ row }: { row: EnquiryRow }) {
  const t = useText()
  const Shape = CLOCKS[clockOf(row)]
  return (
    <li className="inbox-line">
      <Shape size={20} aria-hidden className="inbox-clock" data-late={row.daysOver > 0} />
      <div>
        <p>
          <Link href={`/register/${row.id}`}>{row.name}</Link>{' '}
          <span className="small soft">{[t(`role.${row.role}`), row.phone].filter(Boolean).join(' · ')}</span>
        </p>
        <p className="small" data-late={row.daysOver > 0}>
          {clockText(row, t)}
        </p>
        <p className="small soft">{fromWhere(row, t)}</p>
        {row.note === '' ? null : <p className="small">{row.note}</p>}
      </div>
      <Deeds row={row} />
    </li>
  )
}

const CLOCKS = { answered: IconMessageCheck, late: IconAlarm, running: IconClock }

function clockOf({ answerBy, daysOver }: EnquiryRow): keyof typeof CLOCKS {
  if (answerBy === null) return 'answered'
  return daysOver > 0 ? 'late' : 'running'
}

function clockText({ on, answeredOn, answerBy, daysOver }: EnquiryRow, t: Say): string {
  if (answerBy === null) return t('enquiries.answered', { on: shownDay(answeredOn ?? on) })
  const gaps = { on: shownDay(on), by: shownDay(answerBy) }
  return daysOver > 0 ? t('enquiries.over', { ...gaps, count: daysOver }) : t('enquiries.waits', gaps)
}

function fromWhere({ source, referredBy }: EnquiryRow, t: Say): string {
  const heard = source === null ? null : termOf('enquirySources', source)
  return [heard, referredBy === null ? null : t('enquiries.sentBy', { name: referredBy })]
    .filter(Boolean)
    .join(' · ')
}

function Deeds({ row: { id, role, name, answeredOn } }: { row: EnquiryRow }) {
  const t = useText()
  const { today } = useOffice()
  const step = useDeed('recordStep')
  const record = (kind: 'answered' | 'signedUp' | 'left') => () => {
    step.mutate({ id, role, step: kind === 'left' ? { kind, on: today, words: '' } : { kind, on: today } })
  }
  return (
    <Group gap="xs" className="no-print inbox-deeds">
      {answeredOn === null ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${t('next.take.answered')}: ${name}`}
          onClick={record('answered')}
        >
          {t('next.take.answered')}
        </Button>
      ) : null}
      <Button
        size="compact-sm"
        variant={answeredOn === null ? 'subtle' : 'default'}
        aria-label={`${t('next.take.signedUp')}: ${name}`}
        onClick={record('signedUp')}
      >
        {t('next.take.signedUp')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`${t('enquiries.saysNo')}: ${name}`}
        onClick={record('left')}
      >
        {t('enquiries.saysNo')}
      </Button>
    </Group>
  )
}
