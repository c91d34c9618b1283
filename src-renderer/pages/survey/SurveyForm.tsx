import { questionsAt, SURVEY_WAYS, type Half, type Moment, type PairPage, type Survey } from '@contract/pair'
import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { useLocation } from 'wouter'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { DayField } from '../../parts/DayField'
import { NumberField } from '../../parts/NumberField'
import { Page } from '../../parts/Page'
import { ScaleField } from './ScaleField'
import './survey.css'

type Props = { pair: PairPage; side: Half; moment: Moment; earlier: Survey | null }

/** The questions in their one order, on paper and on the screen alike. */
export function SurveyForm({ pair, side, moment, earlier }: Props) {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const back = () => go(`/matches/${pair.id}`)
  const form = useForm<Values>({ initialValues: valuesOf(earlier, today) })
  const keep = useDeed('keepSurvey', () => {
    tellDone(t('survey.saved'))
    back()
  })
  const drop = useDeed('dropNote', () => {
    tellDone(t('pair.dropped'))
    back()
  })
  const save = ({ on, ...values }: Values) => {
    if (on === null) return form.setFieldError('on', t('issue.required'))
    const answers = Object.fromEntries(
      Object.entries(values.answers).flatMap(([code, value]) => (value === null ? [] : [[code, value]])),
    )
    keep.mutate({ ...values, answers, on, id: earlier?.id ?? null, matchId: pair.id, side, moment })
  }
  const { name } = pair.cards[side]
  return (
    <Page
      title={t('survey.title', { name })}
      actions={
        <>
          <Button variant="default" onClick={() => window.print()}>
            {t('pair.print')}
          </Button>
          <Button variant="default" onClick={back}>
            {t('frame.back')}
          </Button>
        </>
      }
    >
      <form className="card survey" onSubmit={form.onSubmit(save)}>
        <Text className="soft">
          {t('survey.moment', { moment: t(`moment.${moment}`) })} · {t('survey.intro')}
        </Text>
        <Text className="soft small no-print">{t('survey.paper')}</Text>
        <Group align="flex-start">
          <DayField label={t('survey.on')} {...form.getInputProps('on')} />
          <Select
            className="no-print"
            label={t('survey.way')}
            allowDeselect={false}
            data={SURVEY_WAYS.map((way) => ({ value: way, label: t(`surveyWay.${way}`) }))}
            {...form.getInputProps('way')}
          />
        </Group>
        <Questions form={form} moment={moment} />
        <Group className="no-print">
          <Button type="submit" loading={keep.isPending}>
            {t('survey.save')}
          </Button>
          {earlier === null ? null : (
            <Button variant="default" onClick={() => drop.mutate({ table: 'surveys', id: earlier.id })}>
              {t('frame.remove')}
            </Button>
          )}
        </Group>
      </form>
    </Page>
  )
}

/** The questions asked at that moment, then the hours, then her own words. */
function Questions({ form, moment }: { form: UseFormReturnType<Values>; moment: Moment }) {
  const t = useText()
  return (
    <Stack component="ol" gap="md" className="survey-questions">
      {questionsAt(moment).map((question) => (
        <li key={question.code}>
          <ScaleField question={question} {...form.getInputProps(`answers.${question.code}`)} />
        </li>
      ))}
      <li>
        <NumberField label={t('survey.hours')} min={0} max={200} maw={320} {...form.getInputProps('hours')} />
      </li>
      <li>
        <Textarea
          className="survey-words"
          label={t('survey.words')}
          autosize
          minRows={4}
          {...form.getInputProps('words')}
        />
      </li>
    </Stack>
  )
}

type Values = Pick<Survey, 'way' | 'hours' | 'words'> & {
  on: string | null
  answers: Record<string, number | null>
}

function valuesOf(earlier: Survey | null, today: string): Values {
  if (earlier === null) return { on: today, way: 'paper', answers: {}, hours: null, words: '' }
  const { on, way, answers, hours, words } = earlier
  return { on, way, answers, hours, words }
}
