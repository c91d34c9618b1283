import { DANISH_LEVELS, EDUCATION_LEVELS, LABOUR_MARKET } from '@contract/facts'
import type { ParticipantId } from '@contract/ids'
import { FillForm } from '@contract/readiness'
import { NumberInput, Select } from '@mantine/core'
import { isTextName, say, useText, type Say } from '../../language'
import { DayField } from '../../parts/DayField'
import { byName, COUNTRY_CODES, countryName } from '../../parts/names'

type Props = {
  code: string
  name: string
  id: ParticipantId
  onFill: (input: { id: ParticipantId; fact: FillForm }) => void
}

/** One blank of hers, filled in where it stands in the list. */
export function FillField({ code, name, id, onFill }: Props) {
  const t = useText()
  const fill = (value: unknown) => {
    const fact = FillForm.safeParse({ field: code, value })
    if (fact.success) onFill({ id, fact: fact.data })
  }
  const label = t('readiness.fill', { name, field: fieldName(code) })
  if (code === 'birthDate') return <DayField aria-label={label} w={200} ml="auto" onChange={fill} />
  if (code === 'arrivalYear')
    return (
      <NumberInput
        aria-label={label}
        w={200}
        ml="auto"
        hideControls
        min={1900}
        max={2200}
        onBlur={({ currentTarget }) => fill(Number(currentTarget.value))}
      />
    )
  return (
    <Select
      aria-label={label}
      w={260}
      ml="auto"
      searchable
      placeholder={t('readiness.choose')}
      data={choices(code, t)}
      onChange={(value) => fill(code === 'education' ? Number(value) : value)}
    />
  )
}

function choices(code: string, t: Say): { value: string; label: string }[] {
  if (code === 'originCountry') return byName(COUNTRY_CODES, countryName)
  if (code === 'danish') return DANISH_LEVELS.map((value) => ({ value, label: t(`danish.${value}`) }))
  if (code === 'education')
    return EDUCATION_LEVELS.map((level) => ({ value: String(level), label: t(`education.${level}`) }))
  return LABOUR_MARKET.map((value) => ({ value, label: t(`labourMarket.${value}`) }))
}

function fieldName(code: string): string {
  const key = `field.${code}`
  return isTextName(key) ? say(key) : code
}
