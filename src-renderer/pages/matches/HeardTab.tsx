import { HALVES, MOMENTS, type Half, type Moment, type PairPage, type Survey } from '@contract/pair'
import { Stack, Table } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'
import { BalancePicture } from './BalancePicture'
import type { OfPair } from './of-pair'

const ASKED_ONCE = MOMENTS.filter((moment) => moment !== 'pulse')

/** What both have answered, and how far apart they are. */
export function HeardTab({ pair }: OfPair) {
  const t = useText()
  return (
    <Stack>
      <BalancePicture pair={pair} />
      <Card title={t('heard.title')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('heard.when')}</Table.Th>
              {HALVES.map((half) => (
                <Table.Th key={half}>{pair.cards[half].name}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ASKED_ONCE.map((moment) => (
              <Table.Tr key={moment}>
                <Table.Th scope="row">{t(`moment.${moment}`)}</Table.Th>
                {HALVES.map((half) => (
                  <Table.Td key={half}>
                    <Answer pair={pair} half={half} moment={moment} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope="row">{t('heard.pulses')}</Table.Th>
              {HALVES.map((half) => (
                <Table.Td key={half}>
                  <Pulses pair={pair} half={half} />
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Card>
      <Words surveys={pair.surveys} pair={pair} />
    </Stack>
  )
}

/** One survey: when it was answered, or the way to enter it. */
function Answer({ pair, half, moment }: { pair: PairPage; half: Half; moment: Moment }) {
  const t = useText()
  const { name } = pair.cards[half]
  const survey = pair.surveys.find((one) => one.side === half && one.moment === moment)
  const due = pair.surveysMissing.find((one) => one.side === half && one.moment === moment)
  const place = `/survey/${pair.id}/${half}/${moment}`
  const what = { name, moment: t(`moment.${moment}`) }
  if (survey !== undefined)
    return (
      <>
        <Link
          href={`${place}/${survey.id}`}
          aria-label={`${shownDay(survey.on)}. ${t('heard.openFor', what)}`}
        >
          {shownDay(survey.on)}
        </Link>
        <Hours survey={survey} />
      </>
    )
  return (
    <>
      <Link href={place} aria-label={t('heard.enterFor', what)}>
        {t('heard.enter')}
      </Link>
      {due === undefined ? null : (
        <span className="small soft"> · {t('heard.due', { on: shownDay(due.on) })}</span>
      )}
    </>
  )
}

function Pulses({ pair, half }: { pair: PairPage; half: Half }) {
  const t = useText()
  const place = `/survey/${pair.id}/${half}/pulse`
  const pulses = pair.surveys.filter(({ side, moment }) => side === half && moment === 'pulse')
  return (
    <>
      {pulses.map((survey) => (
        <div key={survey.id}>
          <Link href={`${place}/${survey.id}`}>
            {shownDay(survey.on)}
            {survey.answers['worth-it'] === undefined
              ? ''
              : `: ${t('survey.scale', { value: survey.answers['worth-it'] })}`}
          </Link>
          <Hours survey={survey} />
        </div>
      ))}
      <Link href={place} aria-label={`${t('heard.pulse')}: ${pair.cards[half].name}`}>
        {t('heard.pulse')}
      </Link>
    </>
  )
}

/** What she has given of her time, beside what she says it is worth. */
function Hours({ survey: { hours } }: { survey: Survey }) {
  const t = useText()
  return hours === null ? null : <span className="small soft"> · {t('heard.hours', { count: hours })}</span>
}

function Words({ surveys, pair }: { surveys: readonly Survey[]; pair: PairPage }) {
  const t = useText()
  const told = surveys.filter(({ words }) => words !== '')
  if (told.length === 0) return null
  return (
    <Card title={t('heard.words')}>
      <ul className="pair-words">
        {told.map(({ id, side, moment, words }) => (
          <li key={id}>
            <span className="small soft">
              {pair.cards[side].name}, {t(`moment.${moment}`)}
            </span>
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
