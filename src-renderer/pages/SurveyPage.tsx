import type { MatchId } from '@contract/ids'
import { MOMENTS, type PairPage, type Survey } from '@contract/pair'
import { useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { ProblemNote } from '../parts/ProblemNote'
import { SurveyForm } from './survey/SurveyForm'

type Place = { id: MatchId; side: string; moment: string; survey?: string }

/** One woman is asked how it goes: the form to print, and the same form to enter her answers in. */
export function SurveyPage() {
  const { id, side, moment, survey } = useParams<Place>()
  const answer = useAnswer('readPair', { id })
  if (answer.isError) return <ProblemNote error={answer.error} />
  if (answer.data === undefined) return null
  return (
    <SurveyForm
      pair={answer.data}
      side={side === 'mentor' ? 'mentor' : 'mentee'}
      moment={MOMENTS.find((one) => one === moment) ?? 'pulse'}
      earlier={earlierOne(answer.data, survey)}
    />
  )
}

function earlierOne({ surveys }: PairPage, id: string | undefined): Survey | null {
  return surveys.find((survey) => survey.id === id) ?? null
}
