import type { TaxonomyName } from '@contract/terms'
import type { Woman } from '@contract/women'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useLocation } from 'wouter'
import { useText } from '../../language'
import { useOffice } from '../../office/office-context'
import { roleWord } from '../../parts/names'
import { shownDay } from '../../parts/shown-day'
import { termOf } from '../../parts/terms'

/** What she told at her interviews, and what the coordinator wrote of her. */
export function TalksTab({ woman }: { woman: Woman }) {
  const t = useText()
  const [, go] = useLocation()
  const { staff } = useOffice()
  const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? ''
  const roles = woman.participant.roles.filter(({ left }) => left === null)
  const { id } = woman.participant
  return (
    <Stack>
      <Group className="no-print">
        {roles.map(({ role }) => (
          <Group key={role} gap="xs">
            <Button variant="default" onClick={() => go(`/interview/${id}/${role}`)}>
              {t('women.interview.write', { role: roleWord(role) })}
            </Button>
            <Button variant="default" onClick={() => go(`/evaluation/${id}/${role}`)}>
              {t('women.evaluation.write', { role: roleWord(role) })}
            </Button>
          </Group>
        ))}
        <Button variant="subtle" onClick={() => go(`/print/interview-sheet/${id}`)}>
          {t('women.print.sheet')}
        </Button>
      </Group>
      {woman.drafts.length === 0 ? null : <Text className="soft">{t('women.draft.kept')}</Text>}
      {woman.evaluations.map((evaluation) => (
        <section key={evaluation.id} className="card">
          <Title order={3} fz="md">
            {t('women.evaluation.title', {
              role: roleWord(evaluation.role),
              on: shownDay(evaluation.on),
              by: nameOf(evaluation.by),
            })}
          </Title>
          <dl className="facts">
            <Words name={t('field.professional')} words={evaluation.professional} />
            <Words name={t('field.personal')} words={evaluation.personal} />
            <Words
              name={t('women.evaluation.ready')}
              words={t(evaluation.ready ? 'frame.yes' : 'frame.notYet')}
            />
          </dl>
        </section>
      ))}
      {woman.interviews.map((interview) => (
        <section key={interview.id} className="card">
          <Title order={3} fz="md">
            {t('women.interview.title', {
              role: roleWord(interview.role),
              on: shownDay(interview.heldOn),
              by: nameOf(interview.by),
            })}
          </Title>
          <Answers answers={interview.answers} />
        </section>
      ))}
    </Stack>
  )
}

const WORDS = [
  'motive',
  'personalInterests',
  'professionalInterests',
  'needs',
  'wishes',
  'introduction',
  'otherPosts',
] as const
const LISTS: readonly (readonly [
  keyof Woman['interviews'][number]['answers'] &
    ('interests' | 'dislikes' | 'seeks' | 'offers' | 'traits' | 'hopesFor' | 'notWith' | 'times'),
  TaxonomyName,
])[] = [
  ['interests', 'interests'],
  ['dislikes', 'interests'],
  ['seeks', 'helpTopics'],
  ['offers', 'helpTopics'],
  ['traits', 'traits'],
  ['hopesFor', 'traits'],
  ['notWith', 'traits'],
  ['times', 'times'],
]

function Answers({ answers }: { answers: Woman['interviews'][number]['answers'] }) {
  const t = useText()
  return (
    <dl className="facts">
      {answers.goal === null ? null : <Words name={t('answer.goal')} words={t(`goal.${answers.goal}`)} />}
      {WORDS.map((key) => (
        <Words key={key} name={t(`answer.${key}`)} words={answers[key]} />
      ))}
      {LISTS.map(([key, taxonomy]) => (
        <Words
          key={key}
          name={t(`answer.${key}`)}
          words={answers[key].map((code) => termOf(taxonomy, code)).join(', ')}
        />
      ))}
      <Words
        name={t('answer.contacts')}
        words={answers.contacts.map(({ sector, who }) => `${termOf('sectors', sector)}: ${who}`).join('\n')}
      />
    </dl>
  )
}

function Words({ name, words }: { name: string; words: string }) {
  if (words === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  )
}
