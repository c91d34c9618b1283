import type { ParticipantId } from '@contract/ids'
import { Avatar } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { useAnswer } from '../office/answers'
import { useText } from '../language'

type Props = { id: ParticipantId; has: boolean; name: string; size: number }

/** Her picture, or her initials where there is none. */
export function Portrait({ id, has, name, size }: Props) {
  const t = useText()
  const portrait = useAnswer('readPortrait', { id }, has)
  const picture = has ? portrait.data?.picture : null
  const url = useMemo(
    () => (picture ? URL.createObjectURL(new Blob([new Uint8Array(picture)], { type: 'image/jpeg' })) : null),
    [picture],
  )
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url])
  return (
    <Avatar
      src={url}
      size={size}
      radius="md"
      name={name}
      color="plum"
      alt={t('women.portraitOf', { name })}
    />
  )
}
