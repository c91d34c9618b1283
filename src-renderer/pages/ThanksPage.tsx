import type { Recognition } from '@contract/events'
import type { ParticipantId } from '@contract/ids'
import { ActionIcon, Button, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useText } from '../language'
import { useAnswer, useDeed } from '../office/answers'
import { tellDone } from '../office/tell'
import { Card } from '../parts/Card'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { shownDay } from '../parts/shown-day'
import { ThanksForm } from './thanks/ThanksForm'
import './matches/matches.css'

/** Who has never been thanked, whose day is near, and the thanks that were given. */
export function ThanksPage() {
  const t = useText()
  const answer = useAnswer('readRecognition', {})
  const [thanked, setThanked] = useState<ParticipantId | null>(null)
  if (answer.isError) return <ProblemNote error={answer.error} />
  if (answer.data === undefined) return null
  const { neverThanked, anniversaries } = answer.data
  return (
    <Page title={t('page.thanks')}>
      <div className="match-halves">
        <Stack>
          <Card title={t('thanks.never')}>
            <Text className="soft">{t('thanks.never.text')}</Text>
            <Women
              women={neverThanked.map(({ id, name, since }) => ({
                id,
                name,
                words: t('thanks.since', { on: shownDay(since) }),
              }))}
              none={t('thanks.never.none')}
              onThank={setThanked}
            />
          </Card>
          <Card title={t('thanks.anniversaries')}>
            <Women
              women={anniversaries.map(({ id, name, on, years }) => ({
                id,
                name,
                words: t('thanks.years', { count: years, on: shownDay(on) }),
              }))}
              none={t('thanks.anniversaries.none')}
              onThank={setThanked}
            />
          </Card>
        </Stack>
        <Stack>
          <ThanksForm key={thanked} woman={thanked} />
          <Given given={answer.data.thanks} />
        </Stack>
      </div>
    </Page>
  )
}

type Row = { readonly id: ParticipantId; readonly name: string; readonly words: string }

function Women({
  women,
  none,
  onThank,
}: {
  women: readonly Row[]
  none: string
  onThank: (id: ParticipantId) => void
}) {
  const t = useText()
  if (women.length === 0) return <Text>{none}</Text>
  return (
    <ul className="notes">
      {women.map(({ id, name, words }) => (
        <li key={id}>
          <div>
            <Link href={`/register/${id}`}>{name}</Link> <span className="small soft">{words}</span>
          </div>
          <Button
            className="no-print"
            size="xs"
            variant="default"
            aria-label={t('thanks.thank', { name })}
            onClick={() => onThank(id)}
          >
            {t('thanks.thankHer')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Given({ given }: { given: Recognition['thanks'] }) {
  const t = useText()
  const drop = useDeed('dropThanks', () => tellDone(t('pair.dropped')))
  if (given.length === 0) return null
  return (
    <Card title={t('thanks.given')}>
      <ul className="notes">
        {given.map(({ id, participantId, on, name, way, words }) => (
          <li key={id}>
            <div>
              <span className="numbers soft">{shownDay(on)}</span> {name} · {t(`thanksWay.${way}`)}
              <Text className="small soft">{words}</Text>
              {way === 'letter' ? (
                <Link
                  className="small no-print"
                  href={`/print/thanks-letter/${participantId}`}
                  aria-label={t('thanks.letterTo', { name })}
                >
                  {t('thanks.letter')}
                </Link>
              ) : null}
            </div>
            <ActionIcon
              className="no-print"
              variant="subtle"
              aria-label={t('pair.drop', { what: `${shownDay(on)} ${name}` })}
              onClick={() => drop.mutate({ id })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Card>
  )
}
