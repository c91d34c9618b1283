import type { Language } from '@contract/desktop'
import type { Quarter } from '@contract/report'
import { Group, SegmentedControl } from '@mantine/core'
import { useText } from '../../language'
import { QuarterField } from './QuarterField'

export type ReportChoice = {
  readonly which: Quarter
  readonly version: 'public' | 'internal'
  readonly language: Language
  readonly shown: 'figures' | 'report'
}

type Props = { choice: ReportChoice; onChange: (part: Partial<ReportChoice>) => void }

/** Which quarter, for whom, in which language, and as figures or as the report itself. */
export function ReportChoices({ choice, onChange }: Props) {
  const t = useText()
  return (
    <Group className="no-print" align="flex-end" mb="md">
      <QuarterField which={choice.which} onChange={(which) => onChange({ which })} />
      <SegmentedControl
        aria-label={t('report.version')}
        value={choice.version}
        onChange={(value) => onChange({ version: value === 'internal' ? 'internal' : 'public' })}
        data={[
          { value: 'public', label: t('report.version.public') },
          { value: 'internal', label: t('report.version.internal') },
        ]}
      />
      <SegmentedControl
        aria-label={t('frame.language')}
        value={choice.language}
        onChange={(value) => onChange({ language: value === 'en' ? 'en' : 'da' })}
        data={[
          { value: 'da', label: 'Dansk' },
          { value: 'en', label: 'English' },
        ]}
      />
      <SegmentedControl
        aria-label={t('report.show')}
        value={choice.shown}
        onChange={(value) => onChange({ shown: value === 'report' ? 'report' : 'figures' })}
        data={[
          { value: 'figures', label: t('report.show.figures') },
          { value: 'report', label: t('report.show.report') },
        ]}
      />
    </Group>
  )
}
