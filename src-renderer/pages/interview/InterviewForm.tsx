import type { Answers } from '@contract/answers'
import type { ParticipantId } from '@contract/ids'
import type { Role } from '@contract/roles'
import type { Woman } from '@contract/women'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { useDraft } from '../../office/useDraft'
import { DayField } from '../../parts/DayField'
import { EverydayPart } from './EverydayPart'
import { HelpPart } from './HelpPart'
import { PracticePart } from './PracticePart'
import { WishesPart } from './WishesPart'
import { useText } from '../../language'
import './interview.css'

export type AnswersForm = UseFormReturnType<Answers>

const PARTS = { everyday: EverydayPart, help: HelpPart, wishes: WishesPart, practice: PracticePart } as const
type PartName = keyof typeof PARTS
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; PARTS is closed.
const NAMES = Object.keys(PARTS) as PartName[]

type Props = {
  id: ParticipantId
  role: Role
  draftId: Woman['drafts'][number]['id'] | null
  answers: Answers
  /** The answer she was sent here for, which is brought into view and focus. */
  field: string | undefined
}

/** Four short parts, walked by keyboard; what is typed is kept at every rest. */
export function InterviewForm({ id, role, draftId, answers, field }: Props) {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const [heldOn, setHeldOn] = useState<string | null>(today)
  const keep = useDraft({ form: 'interview', participantId: id, role }, draftId)
  const form = useForm<Answers>({
    initialValues: answers,
    onValuesChange: (values) => keep({ ...values }),
  })
  const record = useDeed('recordInterview', () => {
    tellDone(t('interview.recorded'))
    go(`/register/${id}`)
  })
  const save = () => {
    if (heldOn !== null) record.mutate({ id, role, heldOn, answers: form.getValues() })
  }
  useHotkeys([['mod+Enter', save]], [])
  const page = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (field === undefined) return
    const answer = page.current?.querySelector<HTMLElement>(`[data-answer="${CSS.escape(field)}"]`)
    answer?.scrollIntoView({ block: 'center' })
    answer?.querySelector<HTMLElement>('input')?.focus()
  }, [field])
  return (
    <form ref={page} onSubmit={form.onSubmit(save)}>
      <Stack maw={820}>
        {NAMES.map((name) => {
          const Part = PARTS[name]
          return (
            <fieldset key={name} className="card interview-part">
              <legend>{t(`interview.part.${name}`)}</legend>
              <Part form={form} role={role} />
            </fieldset>
          )
        })}
        <Group align="flex-end" className="page-end">
          <DayField label={t('interview.heldOn')} value={heldOn} onChange={setHeldOn} />
          <Button type="submit" loading={record.isPending} disabled={heldOn === null}>
            {t('interview.save')}
          </Button>
          <Text className="soft small">{t('interview.kept')}</Text>
        </Group>
      </Stack>
    </form>
  )
}
