import type { ParticipantId } from '@contract/ids'
import { Text } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { listed } from '../../parts/listed'

type Props = { menteeId: ParticipantId; mentorId: ParticipantId; veil: boolean }

/** Says it when other women need this mentor more, since hardly anyone else is possible for them. */
export function ScarceNote({ menteeId, mentorId, veil }: Props) {
  const t = useText()
  const around = useAnswer('aroundHer', { menteeId })
  const needier = around.data?.needier.find((one) => one.mentorId === mentorId)?.women ?? []
  if (needier.length === 0) return null
  const names = needier.slice(0, 3).map(({ name, open }) => t('why.open.has', { name, count: open }))
  return (
    <Text className="small scarce">
      <IconUsersGroup size={16} aria-hidden />
      <span>
        {t('matching.scarce', { count: needier.length })}
        {veil ? null : ` ${listed(names)}.`}
      </span>
    </Text>
  )
}
