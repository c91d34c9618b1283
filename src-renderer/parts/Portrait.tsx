import type { ParticipantId } from '@contract/ids'
import { Avatar } from '@mantine/core'
import { useAnswer } from '../office/answers'
import { useText } from '../language'
import { usePictureUrl } from './use-picture-url'

type Props = { id: ParticipantId; has: boolean; name: string; size: number }

/** Her picture, or her initials where there is none. */
export function Portrait({ id, has, name, size }: Props) {
  const t = useText()
  const portrait = useAnswer('readPortrait', { id }, has)
  const url = usePictureUrl(has ? portrait.data?.picture : null)
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
