import type { Woman } from '@contract/women'
import { EDUCATION_LEVELS } from '@contract/facts'
import { type Say, useText } from '../../language'
import { countryName, languageName } from '../../parts/names'
import { useAnswer } from '../../office/answers'
import { shownDay } from '../../parts/shown-day'
import { ownText } from '../register/columns'
import { termOf } from '../../parts/terms'

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
    [t('field.danish'), danishOf(participant, t)],
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

function danishOf({ danish, danishCourse }: Participant, t: Say): string {
  const course = danishCourse === null ? null : termOf('danishCourses', danishCourse)
  return [danish === null ? null : t(`danish.${danish}`), course].filter(Boolean).join(' · ')
}

function occupation({ sectors, title, isco }: Participant['occupationHad']): string {
  const words = sectors.map((code) => termOf('sectors', code)).join(', ')
  const group = isco === undefined ? null : termOf('occupations', isco)
  return [title, words === '' ? null : `(${words})`, group === null ? null : `· ${group}`]
    .filter(Boolean)
    .join(' ')
}
