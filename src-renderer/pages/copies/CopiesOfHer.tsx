import type { ParticipantId } from '@contract/ids'
import { Alert, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { language, useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { shownDay } from '../../parts/shown-day'

/** Names every copy still out there that holds what she has taken back. */
export function CopiesOfHer({ id }: { id: ParticipantId }) {
  const t = useText()
  const copies = useAnswer('listCopies', { about: id, language: language() })
  const due = (copies.data ?? []).filter(({ takenBack }) => takenBack.length > 0)
  if (due.length === 0) return null
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('copies.ofHer', { count: due.length })}
    >
      <List size="sm" mb="xs">
        {due.map(({ id: copy, title, number, names, madeOn }) => (
          <List.Item key={copy}>
            {[title, number, names.join(', '), shownDay(madeOn)].filter(Boolean).join(' · ')}
          </List.Item>
        ))}
      </List>
      <Link href="/copies">{t('copies.open')}</Link>
    </Alert>
  )
}
