import { Answers, NO_ANSWERS } from '@contract/answers'
import type { ParticipantId } from '@contract/ids'
import { Role } from '@contract/roles'
import type { Woman } from '@contract/women'
import { Text } from '@mantine/core'
import { useParams } from 'wouter'
import { useAnswer } from '../../office/answers'
import { Page } from '../../parts/Page'
import { ProblemNote } from '../../parts/ProblemNote'
import { InterviewForm } from './InterviewForm'
import { roleWord } from '../../parts/names'
import { useText } from '../../language'

/** The conversation at which a woman is taken in, written down as it goes. */
export function InterviewPage() {
  const t = useText()
  const params = useParams<{ id: ParticipantId; role: string; field?: string }>()
  const role = Role.options.find((one) => one === params.role) ?? 'mentee'
  const woman = useAnswer('readWoman', { id: params.id })
  if (woman.isError) return <ProblemNote error={woman.error} />
  if (woman.data === undefined) return null
  const { firstName } = woman.data.participant
  const begun = beginning(woman.data, role)
  return (
    <Page title={t('interview.title', { name: firstName, role: roleWord(role) })}>
      <Text className="soft" mb="md">
        {t('interview.text')}
      </Text>
      <InterviewForm
        key={`${params.id}-${role}`}
        id={params.id}
        role={role}
        field={params.field}
        {...begun}
      />
    </Page>
  )
}

/** Where she left off: the draft, else her newest answers, else nothing yet. */
function beginning(
  { drafts, interviews }: Woman,
  role: Role,
): { draftId: Woman['drafts'][number]['id'] | null; answers: Answers } {
  const draft = drafts.find((one) => one.form === 'interview' && one.role === role)
  const kept = Answers.safeParse({ ...NO_ANSWERS, ...draft?.fields })
  const last = interviews.find((one) => one.role === role)?.answers ?? NO_ANSWERS
  return { draftId: draft?.id ?? null, answers: draft !== undefined && kept.success ? kept.data : last }
}
