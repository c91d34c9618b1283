import { IntakeField, ownCodeOf, type SheetField } from '@contract/intake'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'

/** Says what a column holds: in our words, or by the name the division gave a field of its own. */
export function useFieldName(): (field: SheetField) => string {
  const t = useText()
  const own = useAnswer('readOwnWords', {}).data?.fields ?? []
  return (field) => {
    const code = ownCodeOf(field)
    if (code === null) return t(`intake.field.${IntakeField.parse(field)}`)
    return own.find((one) => one.code === code)?.name ?? code
  }
}
