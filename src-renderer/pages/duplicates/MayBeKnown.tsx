import type { ParticipantId } from '@contract/ids'
import { Alert } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'

const WHILE_SHE_TYPES = 250

type Typed = Readonly<Record<'firstName' | 'lastName' | 'phone' | 'email', string>> & {
  /** Whose record it is that is being written in. */
  readonly she?: ParticipantId
}

/** Said while somebody writes down a woman who may be in the register already. */
export function MayBeKnown({ firstName, lastName, phone, email, she }: Typed) {
  const t = useText()
  const reach = { phone: phone.trim() || null, email: email.trim() || null }
  const told = { firstName, lastName, ...reach, she: she ?? null }
  const [rested] = useDebouncedValue(told, WHILE_SHE_TYPES)
  const known = useAnswer('whoMayBe', rested, firstName.trim() !== '').data ?? []
  return (
    <div role="status">
      {known.length === 0 || firstName.trim() === '' ? null : (
        <Alert color="plum" title={t('duplicates.mayBe')}>
          {known.map(({ id, name }) => (
            <p key={id}>
              <Link href={`/register/${id}`}>{name}</Link>
            </p>
          ))}
        </Alert>
      )}
    </div>
  )
}
