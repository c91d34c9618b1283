import type { ParticipantId } from '@contract/ids'
import { Button, Group, Stack, Text } from '@mantine/core'
import { Link, useParams } from 'wouter'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { Page } from '../../parts/Page'
import { ProblemNote } from '../../parts/ProblemNote'
import { Removals } from '../matching/Removals'
import { ChangesCard } from './ChangesCard'
import { NearlyCard } from './NearlyCard'
import { OpenCard } from './OpenCard'
import '../matching/matching.css'

/** One woman's waiting, explained: who is possible, who else needs them, and what would open more. */
export function WhyPage() {
  const t = useText()
  const { id } = useParams<{ id: ParticipantId }>()
  const why = useAnswer('whyWaiting', { menteeId: id })
  if (why.isError) return <ProblemNote error={why.error} />
  // The answer about the woman before her is kept until hers is there; it must not stand under hers.
  if (why.data?.mentee.id !== id) return null
  const { mentee, removals } = why.data
  return (
    <Page
      title={t('why.title', { name: mentee.name })}
      actions={
        <>
          <Button component={Link} href="/waiting" variant="subtle">
            {t('why.back')}
          </Button>
          <Button component={Link} href={`/matching/${id}`}>
            {t('why.match')}
          </Button>
        </>
      }
    >
      <Stack maw={820}>
        <Text>
          {mentee.days === null ? t('why.notWaiting') : t('why.waited', { count: mentee.days })}
          {mentee.onHold ? ` ${t('why.onHold')}` : null}
        </Text>
        <OpenCard why={why.data} />
        <ChangesCard why={why.data} />
        <NearlyCard why={why.data} />
        <Removals removals={removals} />
        <Group>
          <Link href="/wanted">{t('why.wanted')}</Link>
        </Group>
      </Stack>
    </Page>
  )
}
