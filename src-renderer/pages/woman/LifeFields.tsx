import { CHILDREN, DANISH_LEVELS, EDUCATION_LEVELS, LABOUR_MARKET } from '@contract/facts'
import { Group, MultiSelect, Select, TextInput } from '@mantine/core'
import { TermsField } from '../../parts/TermsField'
import type { FactsFormValues } from './FactsForm'
import { useText } from '../../language'

/** Work, education, language and family. */
export function LifeFields({ form }: { form: FactsFormValues }) {
  const t = useText()
  const { danish, education, labourMarket, children } = form.getValues()
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t('frame.remove') } }
  return (
    <>
      <Occupation form={form} which="occupationWanted" />
      <Occupation form={form} which="occupationHad" />
      <Group grow align="flex-start">
        <Select
          {...clear}
          label={t('field.labourMarket')}
          data={LABOUR_MARKET.map((one) => ({ value: one, label: t(`labourMarket.${one}`) }))}
          value={labourMarket}
          onChange={(value) =>
            form.setFieldValue('labourMarket', LABOUR_MARKET.find((one) => one === value) ?? null)
          }
        />
        <Select
          {...clear}
          label={t('field.education')}
          data={EDUCATION_LEVELS.map((one) => ({ value: String(one), label: t(`education.${one}`) }))}
          value={education === null ? null : String(education)}
          onChange={(value) => form.setFieldValue('education', value === null ? null : Number(value))}
        />
      </Group>
      <Group grow align="flex-start">
        <Select
          {...clear}
          label={t('field.danish')}
          data={DANISH_LEVELS.map((one) => ({ value: one, label: t(`danish.${one}`) }))}
          value={danish}
          onChange={(value) =>
            form.setFieldValue('danish', DANISH_LEVELS.find((one) => one === value) ?? null)
          }
        />
        <MultiSelect
          label={t('field.children')}
          data={CHILDREN.map((one) => ({ value: one, label: t(`children.${one}`) }))}
          value={children}
          onChange={(values) =>
            form.setFieldValue(
              'children',
              CHILDREN.filter((one) => values.includes(one)),
            )
          }
        />
      </Group>
    </>
  )
}

function Occupation({ form, which }: { form: FactsFormValues; which: 'occupationHad' | 'occupationWanted' }) {
  const t = useText()
  const occupation = form.getValues()[which]
  return (
    <Group grow align="flex-start">
      <TextInput
        label={t(`field.${which}`)}
        value={occupation.title ?? ''}
        onChange={({ currentTarget }) =>
          form.setFieldValue(which, { ...occupation, title: currentTarget.value || null })
        }
      />
      <TermsField
        taxonomy="sectors"
        label={t('field.sectors')}
        value={occupation.sectors}
        onChange={(sectors) => form.setFieldValue(which, { ...occupation, sectors })}
      />
    </Group>
  )
}
