import { Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import type { Values } from './StoryForm'

/** Each woman's own words, and what to call her where she wants another name. */
export function Voices({ form }: { form: UseFormReturnType<Values> }) {
  const t = useText()
  const { data: women = [] } = useAnswer('listWomen', {})
  return form.getValues().voices.map(({ participantId, inventedName }, at) => {
    const name = women.find(({ id }) => id === participantId)?.name ?? ''
    return (
      <fieldset key={participantId} className="voice">
        <legend>{name}</legend>
        <Textarea
          label={t('stories.words', { name })}
          autosize
          minRows={3}
          {...form.getInputProps(`voices.${at}.words`)}
        />
        <TextInput
          label={t('stories.inventedName', { name })}
          value={inventedName ?? ''}
          onChange={({ currentTarget }) =>
            form.setFieldValue(`voices.${at}.inventedName`, currentTarget.value || null)
          }
        />
      </fieldset>
    )
  })
}
