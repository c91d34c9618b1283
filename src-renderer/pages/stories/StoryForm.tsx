import type { ParticipantId } from '@contract/ids'
import type { MatchRow } from '@contract/matches'
import { STORY_KINDS, type Story, type StoryRow } from '@contract/stories'
import { Button, Group, SegmentedControl, Switch, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { language, useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { ChoiceField } from '../../parts/ChoiceField'
import { DayField } from '../../parts/DayField'
import { Page } from '../../parts/Page'
import { TermsField } from '../../parts/TermsField'
import { WomenField } from '../../parts/WomenField'
import { Voices } from './Voices'

type Props = { earlier: StoryRow | null; pair: MatchRow | null }

/** What is told, by whom, and in whose words. */
export function StoryForm({ earlier, pair }: Props) {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const form = useForm<Values>({
    initialValues: valuesOf(earlier?.story ?? null, pair, today),
    validate: {
      title: (title) => (title.trim() === '' ? t('issue.required') : null),
      voices: (voices) => (voices.length === 0 ? t('issue.required') : null),
    },
  })
  const keep = useDeed('keepStory', () => {
    tellDone(t('frame.saved'))
    go('/stories')
  })
  const { voices, kind, withPortraits, language: told } = form.getValues()
  const setWomen = (women: ParticipantId[]) =>
    form.setFieldValue(
      'voices',
      women.map((id) => voices.find((one) => one.participantId === id) ?? silent(id)),
    )
  const save = ({ writtenOn, ...values }: Values) => {
    if (writtenOn !== null) keep.mutate({ ...values, writtenOn, id: earlier?.story.id ?? null })
  }
  return (
    <Page
      title={earlier?.story.title ?? t('stories.new')}
      actions={
        <Button variant="default" onClick={() => go('/stories')}>
          {t('frame.back')}
        </Button>
      }
    >
      <form className="card story-form" onSubmit={form.onSubmit(save)}>
        <TextInput label={t('stories.title')} {...form.getInputProps('title')} />
        <Group align="flex-start" grow>
          <ChoiceField
            label={t('stories.kind')}
            choices={STORY_KINDS}
            nameOf={(one) => t(`storyKind.${one}`)}
            value={kind}
            onChange={(value) => form.setFieldValue('kind', value)}
          />
          <DayField label={t('stories.writtenOn')} {...form.getInputProps('writtenOn')} />
        </Group>
        <TellingLanguage value={told} onChange={(value) => form.setFieldValue('language', value)} />
        <WomenField
          label={t('stories.women')}
          maxValues={4}
          error={form.errors['voices']}
          value={voices.map(({ participantId }) => participantId)}
          onChange={setWomen}
        />
        <Textarea label={t('stories.telling')} autosize minRows={3} {...form.getInputProps('telling')} />
        <Voices form={form} />
        <TermsField taxonomy="storyTags" label={t('stories.tags')} {...form.getInputProps('tags')} />
        <Switch
          label={t('stories.withPortraits')}
          checked={withPortraits}
          onChange={({ currentTarget }) => form.setFieldValue('withPortraits', currentTarget.checked)}
        />
        <Button type="submit" loading={keep.isPending}>
          {t('stories.save')}
        </Button>
      </form>
    </Page>
  )
}

function TellingLanguage({
  value,
  onChange,
}: {
  value: Story['language']
  onChange: (language: Story['language']) => void
}) {
  const t = useText()
  return (
    <SegmentedControl
      aria-label={t('stories.language')}
      value={value}
      onChange={(next) => onChange(next === 'en' ? 'en' : 'da')}
      data={[
        { value: 'da', label: t('stories.language.da') },
        { value: 'en', label: t('stories.language.en') },
      ]}
    />
  )
}

type Written = Omit<Story, 'id' | 'by' | 'editions' | 'photo' | 'writtenOn' | 'voices' | 'tags'>
export type Values = Written & {
  writtenOn: string | null
  voices: Story['voices'][number][]
  tags: string[]
}

function silent(participantId: ParticipantId): Story['voices'][number] {
  return { participantId, words: '', inventedName: null }
}

function valuesOf(earlier: Story | null, pair: MatchRow | null, today: string): Values {
  if (earlier !== null) {
    const { id: _id, by: _by, editions: _editions, photo: _photo, ...rest } = earlier
    return { ...rest, voices: [...rest.voices], tags: [...rest.tags] }
  }
  const women = pair === null ? [] : [pair.menteeId, pair.mentorId]
  return {
    kind: 'caseStory',
    title: '',
    matchId: pair?.id ?? null,
    writtenOn: today,
    language: language(),
    telling: '',
    voices: women.map(silent),
    tags: [],
    withPortraits: false,
  }
}
