import { CHILDREN, DANISH_LEVELS, EDUCATION_LEVELS, LABOUR_MARKET } from '@contract/facts'
import { danishLevelOf } from '@contract/terms'
import { Group, MultiSelect, Select, TextInput } from '@mantine/core'
import { TermField } from '../../parts/TermField'
import { TermsField } from '../../parts/TermsField'
import type { FactsFormValues } from './FactsForm'
import { useText } from '../../language'

type Level = (typeof DANISH_LEVELS)[number] | null

/** Work, education, language and family. */
export function LifeFields({ form }: { form: FactsFormValues }) {
  const t = useText()
  const { danish, danishCourse, education, labourMarket, children } = form.getValues()
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
        <TermField
          taxonomy="danishCourses"
          label={t('field.danishCourse')}
          value={danishCourse ?? null}
          onChange={(course) => form.setValues(withCourse(course, danish))}
        />
      </Group>
      <Group grow align="flex-start">
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
  const { isco: group = null, ...inHerWords } = occupation
  return (
    <Group grow align="flex-start" preventGrowOverflow={false}>
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
      <TermField
        taxonomy="occupations"
        label={t('field.isco')}
        value={group}
        onChange={(isco) => form.setFieldValue(which, { ...inHerWords, ...(isco === null ? {} : { isco }) })}
      />
    </Group>
  )
}

/** A course or a test says at least how well she speaks, where nobody has said so yet. */
function withCourse(course: string | null, danish: Level) {
  const level = DANISH_LEVELS.find((one) => one === danishLevelOf(course ?? ''))
  return { danishCourse: course, danish: danish ?? level ?? null }
}
