import type { OfficeInput } from '@contract'
import { Group, SegmentedControl } from '@mantine/core'
import { useText } from '../../language'
import { DayField } from '../../parts/DayField'

/** Any period, as known on any day. */
export type AskedPeriod = Omit<OfficeInput<'figureList'>, 'code'>

export type OtherPeriod = {
  readonly span: 'quarter' | 'halfYear' | 'year' | 'own'
  readonly from: string | null
  readonly to: string | null
  readonly knownAt: string | null
}

export const THE_QUARTER: OtherPeriod = { span: 'quarter', from: null, to: null, knownAt: null }

/** What the office is asked: an own period counts only when both its days are there and in order. */
export function askable({ span, from, to, knownAt }: OtherPeriod) {
  const own = from !== null && to !== null && from <= to ? { from, to } : null
  return { span: span === 'own' && own === null ? 'quarter' : span, own, knownAt } as const
}

type Props = { other: OtherPeriod; onChange: (part: Partial<OtherPeriod>) => void }

const SPANS = ['quarter', 'halfYear', 'year', 'own'] as const

/** Looks at the figures of another period, or as they were known before something was corrected. */
export function OtherPeriodFields({ other, onChange }: Props) {
  const t = useText()
  return (
    <details className="no-print">
      <summary>{t('report.other')}</summary>
      <Group align="flex-end" my="sm">
        <SegmentedControl
          aria-label={t('report.span')}
          value={other.span}
          onChange={(value) => onChange({ span: SPANS.find((span) => span === value) ?? 'quarter' })}
          data={SPANS.map((value) => ({ value, label: t(`report.span.${value}`) }))}
        />
        {other.span === 'own' ? (
          <>
            <DayField
              label={t('report.own.from')}
              value={other.from}
              onChange={(from) => onChange({ from })}
            />
            <DayField label={t('report.own.to')} value={other.to} onChange={(to) => onChange({ to })} />
          </>
        ) : null}
        <DayField
          label={t('report.knownAt')}
          description={t('report.knownAt.hint')}
          value={other.knownAt}
          onChange={(knownAt) => onChange({ knownAt })}
        />
      </Group>
    </details>
  )
}
