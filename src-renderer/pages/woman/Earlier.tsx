import type { Woman } from '@contract/women'
import { List, Title } from '@mantine/core'
import { Link } from 'wouter'
import { type Say, useText } from '../../language'
import { shownDay } from '../../parts/shown-day'

/** What she has behind her in the network: roles she has left, and matches that are over, so that nobody has to ask her twice. */
export function Earlier({ woman: { participant, matches } }: { woman: Woman }) {
  const t = useText()
  const over = matches.filter(({ closure }) => closure !== null)
  const left = participant.roles.filter((spell) => spell.left !== null)
  if (over.length + left.length === 0) return null
  return (
    <section className="related" aria-label={t('earlier.title')}>
      <Title order={3} fz="md">
        {t('earlier.title')}
      </Title>
      <List listStyleType="none" spacing={4} mt="xs">
        {left.map((spell, at) => (
          <List.Item key={`${spell.role}-${at}`}>{spellText(spell, t)}</List.Item>
        ))}
        {over.map((match) => (
          <List.Item key={match.id}>
            <Link href={`/matches/${match.id}`}>{t('earlier.match', { other: match.otherName })}</Link>{' '}
            <span className="small soft">{closureText(match, t)}</span>
          </List.Item>
        ))}
      </List>
    </section>
  )
}

type Spell = Woman['participant']['roles'][number]

function spellText({ role, signedUpOn, enquiry, left }: Spell, t: Say): string {
  const from = signedUpOn ?? enquiry?.on ?? null
  const days = [from, left?.on ?? null].map((day) => (day === null ? '' : shownDay(day))).join(' – ')
  return [`${t(`role.${role}`)} ${days}`, left?.words].filter(Boolean).join(' · ')
}

function closureText({ confirmedOn, closure }: Woman['matches'][number], t: Say): string {
  if (closure === null) return ''
  const days = `${shownDay(confirmedOn)} – ${shownDay(closure.on)}`
  return [days, t(`closureKind.${closure.kind}`), closure.words].filter(Boolean).join(' · ')
}
