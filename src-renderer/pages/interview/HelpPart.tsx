import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { TermField } from '../../parts/TermField'
import { TermsField } from '../../parts/TermsField'
import type { AnswersForm } from './InterviewForm'
import { useText } from '../../language'

/** What she asks for and what she offers; both women do both. */
export function HelpPart({ form }: { form: AnswersForm }) {
  const t = useText()
  const { contacts } = form.getValues()
  return (
    <>
      <TermsField
        taxonomy="helpTopics"
        label={t('answer.seeks')}
        description={t('answer.seeks.hint')}
        {...form.getInputProps('seeks')}
      />
      <TermsField taxonomy="helpTopics" label={t('answer.offers')} {...form.getInputProps('offers')} />
      <Textarea
        label={t('answer.needs')}
        description={t('answer.needs.hint')}
        autosize
        minRows={2}
        {...form.getInputProps('needs')}
      />
      {contacts.map((contact, position) => (
        // oxlint-disable-next-line react/no-array-index-key -- a contact has no key but its place in her list.
        <Group key={position} align="flex-end">
          <TermField
            taxonomy="sectors"
            label={t('answer.contacts.sector')}
            value={contact.sector}
            onChange={(sector) => form.setFieldValue(`contacts.${position}.sector`, sector ?? contact.sector)}
          />
          <TextInput
            label={t('answer.contacts.who')}
            flex={1}
            {...form.getInputProps(`contacts.${position}.who`)}
          />
          <Button variant="subtle" onClick={() => form.removeListItem('contacts', position)}>
            {t('frame.remove')}
          </Button>
        </Group>
      ))}
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() => form.insertListItem('contacts', { sector: 'office', who: '' })}
        >
          {t('answer.contacts.add')}
        </Button>
      </Group>
    </>
  )
}
