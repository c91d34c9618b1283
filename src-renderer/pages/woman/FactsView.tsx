import type { Woman } from '@contract/women'
import { useTranslation } from 'react-i18next'
import { shownDay } from '../../parts/shown-day'

/** The plain facts, those that are known. */
export function FactsView({ woman: { participant } }: { woman: Woman }) {
  const { t } = useTranslation()
  const facts: (readonly [string, string | null])[] = [
    [t('field.phone'), participant.phone],
    [t('field.email'), participant.email],
    [
      t('field.street'),
      [participant.address.street, participant.address.postcode, participant.address.town]
        .filter(Boolean)
        .join(', '),
    ],
    [t('field.birthDate'), participant.birthDate === null ? null : shownDay(participant.birthDate)],
    [t('field.note'), participant.note],
  ]
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="small soft">{name}</dt>
          <dd>{value === null || value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
