import type { Balance, PairPage, Question } from '@contract/pair'
import { TAXONOMIES } from '@contract/terms'
import { Text } from '@mantine/core'
import { language, useText } from '../../language'
import { Card } from '../../parts/Card'

const STEPS = [1, 2, 3, 4, 5] as const
const QUESTIONS: readonly Question[] = TAXONOMIES.surveyQuestions

/** The last answers of both on one scale, so that the gap between them is seen at once. */
export function BalancePicture({ pair }: { pair: PairPage }) {
  const t = useText()
  const answered = pair.balance.filter(({ mentee, mentor }) => mentee !== null || mentor !== null)
  return (
    <Card title={t('heard.balance')}>
      {answered.length === 0 ? (
        <Text className="soft">{t('heard.balance.none')}</Text>
      ) : (
        <>
          <p className="balance-key small">
            <span className="balance-mark" data-side="mentee" aria-hidden /> {pair.cards.mentee.name}
            <span className="balance-mark" data-side="mentor" aria-hidden /> {pair.cards.mentor.name}
          </p>
          <ul className="balance">
            {answered.map((one) => (
              <Line key={one.question} balance={one} pair={pair} />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function Line({ balance, pair }: { balance: Balance; pair: PairPage }) {
  const t = useText()
  const question = QUESTIONS.find(({ code }) => code === balance.question)
  if (question === undefined) return null
  const said = (value: number | null) =>
    value === null ? t('heard.notAnswered') : t('survey.scale', { value })
  return (
    <li>
      <span>{question[language()]}</span>
      <span
        className="balance-scale"
        role="img"
        aria-label={t('heard.balance.label', {
          question: question[language()],
          mentee: pair.cards.mentee.name,
          a: said(balance.mentee),
          mentor: pair.cards.mentor.name,
          b: said(balance.mentor),
        })}
      >
        <span className="small soft">{question.low[language()]}</span>
        <span className="balance-track">
          {STEPS.map((step) => (
            <span key={step} className="balance-step">
              {balance.mentee === step ? <span className="balance-mark" data-side="mentee" /> : null}
              {balance.mentor === step ? <span className="balance-mark" data-side="mentor" /> : null}
            </span>
          ))}
          <Gap balance={balance} />
        </span>
        <span className="small soft">{question.high[language()]}</span>
      </span>
      <span className="small" data-wide={(balance.gap ?? 0) > 1}>
        {gapWords(balance, t)}
      </span>
    </li>
  )
}

/** The stretch of the scale between the two. */
function Gap({ balance: { mentee, mentor, gap } }: { balance: Balance }) {
  if (mentee === null || mentor === null || gap === null || gap === 0) return null
  const from = Math.min(mentee, mentor)
  return (
    <span
      className="balance-gap"
      style={{ left: `${(from - 0.5) * 20}%`, width: `${gap * 20}%` }}
      data-wide={gap > 1}
    />
  )
}

function gapWords({ gap, widened }: Balance, t: ReturnType<typeof useText>): string {
  if (gap === null) return ''
  if (gap === 0) return t('heard.gap.none')
  const further = widened !== null && widened > 0 ? ` ${t('heard.gap.widened')}` : ''
  return `${t('heard.gap', { count: gap })}${further}`
}
