import type { ProposalRow } from '@contract/proposals'
import { Text } from '@mantine/core'
import { useText } from '../../language'
import { shownDay } from '../../parts/shown-day'

/** Who said no, why, and when it may be tried again. */
export function DeclineNote({ row: { proposal, mentee, mentor } }: { row: ProposalRow }) {
  const t = useText()
  const { decline } = proposal
  if (decline === null) return null
  const who = { mentee, mentor, office: t('proposals.office') }[decline.side]
  const again =
    decline.restUntil === null ? null : t('proposals.restsUntil', { on: shownDay(decline.restUntil) })
  return (
    <Text className="small">
      {t('proposals.declined', {
        who,
        on: shownDay(decline.on),
        reason: t(`proposals.reason.${decline.reason}`),
      })}{' '}
      {decline.words} {decline.never ? t('proposals.neverAgain') : again}
    </Text>
  )
}
