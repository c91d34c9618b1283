import type { OfficeInput } from '@contract'
import type { Reach, Woman } from '@contract/women'
import { Button, Group, Stack } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { MayBeKnown } from '../duplicates/MayBeKnown'
import { BackgroundFields } from './BackgroundFields'
import { LifeFields } from './LifeFields'
import { NameFields } from './NameFields'
import { OwnFields } from './OwnFields'
import { ReachFields } from './ReachFields'
import { useText } from '../../language'

type Facts = OfficeInput<'correctFacts'>['facts']
export type FactsFormValues = UseFormReturnType<Facts>

type Props = { woman: Woman; reach: Reach | null; onDone: () => void }

/** Corrects what is on file; the earlier words stay in the history. */
export function FactsForm({ woman, reach, onDone }: Props) {
  const t = useText()
  const { id } = woman.participant
  const form = useForm<Facts>({
    initialValues: { ...factsOf(woman.participant), reach },
    validate: { firstName: (name) => (name.trim() === '' ? t('issue.required') : null) },
  })
  const correct = useDeed('correctFacts', () => {
    tellDone(t('frame.saved'))
    onDone()
  })
  return (
    <form onSubmit={form.onSubmit((values) => correct.mutate({ id, facts: values }))}>
      <Stack>
        <NameFields form={form} />
        <ReachFields form={form} />
        <MayBeKnown she={id} {...typedOf(form.getValues())} />
        <LifeFields form={form} />
        <BackgroundFields form={form} />
        <OwnFields form={form} />
        <Group>
          <Button type="submit" loading={correct.isPending}>
            {t('frame.save')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('frame.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function typedOf({ firstName, lastName, reach }: Facts) {
  return { firstName, lastName: lastName ?? '', phone: reach?.phone ?? '', email: reach?.email ?? '' }
}

const NOT_HERE: ReadonlySet<string> = new Set(['id', 'roles', 'portrait', 'address', 'phone', 'email'])

function factsOf(participant: Woman['participant']): Omit<Facts, 'reach'> {
  const facts = Object.entries(participant).filter(([field]) => !NOT_HERE.has(field))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- exactly the fields that are corrected elsewhere are left out.
  return Object.fromEntries(facts) as Omit<Facts, 'reach'>
}
