import type { Woman } from '@contract/women'
import { EDUCATION_LEVELS } from '@contract/facts'
import { termFor } from '@contract/terms'
import { type Say, language, useText } from '../../language'
import { countryName, languageName } from '../../parts/names'
import { useAnswer } from '../../office/answers'
import { shownDay } from '../../parts/shown-day'
import { ownText } from '../register/columns'

type Participant = Woman['participant']
type Fact = readonly [string, string | null]

/** What is known of her; origin comes last, since ordinary life says more. */
export function FactsView({ woman: { participant } }: { woman: Woman }) {
  const t = useText()
  const fields = useAnswer('readOwnWords', {}).data?.fields ?? []
  const own = fields.map(({ code, name }): Fact => [name, ownText(participant.own[code])])
  const facts = [...reaching(participant, t), ...life(participant, t), ...background(participant, t), ...own]
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function reaching({ phone, email, address }: Participant, t: Say): Fact[] {
  const town = [address.postcode, address.town].filter(Boolean).join(' ')
  return [
    [t('field.phone'), phone],
    [t('field.email'), email],
    [t('field.street'), [address.street, town].filter(Boolean).join('\n')],
  ]
}

function life(participant: Participant, t: Say): Fact[] {
  return [
    [t('field.occupationWanted'), occupation(participant.occupationWanted)],
    [t('field.occupationHad'), occupation(participant.occupationHad)],
    [
      t('field.labourMarket'),
      participant.labourMarket === null ? null : t(`labourMarket.${participant.labourMarket}`),
    ],
    [t('field.education'), education(participant, t)],
    [t('field.danish'), participant.danish === null ? null : t(`danish.${participant.danish}`)],
    [
      t('field.languages'),
      participant.languages
        .map(({ code, level }) => `${languageName(code)} (${t(`languageLevel.${level}`)})`)
        .join(', '),
    ],
    [t('field.children'), participant.children.map((age) => t(`children.${age}`)).join(', ')],
  ]
}

function background({ birthDate, originCountry, arrivalYear, note }: Participant, t: Say): Fact[] {
  return [
    [t('field.birthDate'), birthDate === null ? null : shownDay(birthDate)],
    [t('field.originCountry'), originCountry === null ? null : countryName(originCountry)],
    [t('field.arrivalYear'), arrivalYear === null ? null : String(arrivalYear)],
    [t('field.note'), note],
  ]
}

function education(participant: Participant, t: Say): string | null {
  const level = EDUCATION_LEVELS.find((one) => one === participant.education)
  return level === undefined ? null : t(`education.${level}`)
}

function occupation({ sectors, title }: Participant['occupationHad']): string {
  const words = sectors.map((code) => termFor('sectors', code, language())).join(', ')
  return [title, words === '' ? null : `(${words})`].filter(Boolean).join(' ')
}
