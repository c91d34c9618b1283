import { LANGUAGE_LEVELS } from '@contract/facts'
import { Button, Group, Select, Textarea } from '@mantine/core'
import { byName, COUNTRY_CODES, countryName, LANGUAGE_CODES, languageName } from '../../parts/names'
import { NumberField } from '../../parts/NumberField'
import type { FactsFormValues } from './FactsForm'
import { useText } from '../../language'

/** Where she comes from, what else she speaks, and what else is worth knowing. */
export function BackgroundFields({ form }: { form: FactsFormValues }) {
  const t = useText()
  const { originCountry, arrivalYear, languages } = form.getValues()
  return (
    <>
      {languages.map((spoken, position) => (
        <Group key={spoken.code} align="flex-end">
          <Select
            label={t('field.languages')}
            searchable
            allowDeselect={false}
            data={byName(LANGUAGE_CODES, languageName)}
            value={spoken.code}
            onChange={(code) => form.setFieldValue(`languages.${position}.code`, code ?? spoken.code)}
          />
          <Select
            label={t('field.languages.level')}
            allowDeselect={false}
            data={LANGUAGE_LEVELS.map((one) => ({ value: one, label: t(`languageLevel.${one}`) }))}
            value={spoken.level}
            onChange={(level) =>
              form.setFieldValue(
                `languages.${position}.level`,
                LANGUAGE_LEVELS.find((one) => one === level) ?? spoken.level,
              )
            }
          />
          <Button variant="subtle" onClick={() => form.removeListItem('languages', position)}>
            {t('frame.remove')}
          </Button>
        </Group>
      ))}
      <Group>
        <Button
          size="xs"
          variant="default"
          onClick={() => form.insertListItem('languages', { code: unusedCode(languages), level: 'good' })}
        >
          {t('field.languages.add')}
        </Button>
      </Group>
      <Group grow align="flex-start">
        <Select
          label={t('field.originCountry')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('frame.remove') }}
          data={byName(COUNTRY_CODES, countryName)}
          value={originCountry}
          onChange={(value) => form.setFieldValue('originCountry', value)}
        />
        <NumberField
          label={t('field.arrivalYear')}
          min={1900}
          max={2200}
          value={arrivalYear}
          onChange={(value) => form.setFieldValue('arrivalYear', value)}
        />
      </Group>
      <Textarea
        label={t('field.note')}
        description={t('field.note.hint')}
        autosize
        minRows={2}
        {...form.getInputProps('note')}
      />
    </>
  )
}

function unusedCode(languages: readonly { readonly code: string }[]): string {
  return ['en', ...LANGUAGE_CODES].find((code) => !languages.some((spoken) => spoken.code === code)) ?? 'en'
}
