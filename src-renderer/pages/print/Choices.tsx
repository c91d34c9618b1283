import { EDITIONS, LABELS_ON_A_SHEET, type Edition, type PaperEntry } from '@contract/documents'
import type { Language } from '@contract/desktop'
import type { ParticipantId } from '@contract/ids'
import { NumberInput, Select } from '@mantine/core'
import { useLocation } from 'wouter'
import { useText } from '../../language'
import { SubjectChoice } from './SubjectChoice'
import { WomenChoice } from './WomenChoice'
import './print.css'

export type Choice = {
  readonly language: Language
  readonly edition: Edition
  readonly women: ParticipantId[]
  readonly first: number
}

type Props = {
  entry: PaperEntry
  papers: readonly PaperEntry[]
  choice: Choice
  onChoose: (choice: Choice) => void
}

/** Which document, for whom, and how. */
export function Choices({ entry, papers, choice, onChoose }: Props) {
  const t = useText()
  const [, go] = useLocation()
  return (
    <div className="no-print print-choices">
      <Select
        label={t('print.paper')}
        allowDeselect={false}
        searchable
        value={entry.code}
        onChange={(code) => go(`/print/${code ?? entry.code}`, { state: { women: choice.women } })}
        data={papers.map(({ code, title }) => ({ value: code, label: title }))}
      />
      {entry.about === 'match' || entry.about === 'woman' ? <SubjectChoice entry={entry} /> : null}
      <Select
        label={t('frame.language')}
        allowDeselect={false}
        value={choice.language}
        onChange={(value) => onChoose({ ...choice, language: value === 'en' ? 'en' : 'da' })}
        data={[
          { value: 'da', label: 'Dansk' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Select
        label={t('print.edition')}
        allowDeselect={false}
        value={choice.edition}
        onChange={(value) =>
          onChoose({ ...choice, edition: EDITIONS.find((one) => one === value) ?? choice.edition })
        }
        data={entry.editions.map((one) => ({ value: one, label: t(`print.edition.${one}`) }))}
      />
      {entry.code === 'address-labels' ? (
        <NumberInput
          label={t('print.first')}
          description={t('print.first.hint')}
          min={1}
          max={LABELS_ON_A_SHEET}
          allowDecimal={false}
          value={choice.first}
          onChange={(value) => onChoose({ ...choice, first: Number(value) || 1 })}
        />
      ) : null}
      {entry.about === 'women' ? (
        <WomenChoice
          paper={entry.code}
          chosen={choice.women}
          onChoose={(women) => onChoose({ ...choice, women })}
        />
      ) : null}
    </div>
  )
}
