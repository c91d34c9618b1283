import type { WantedSheet } from '@contract/waiting'
import { Button, Stack, Text } from '@mantine/core'
import { Fragment, useRef } from 'react'
import { Link } from 'wouter'
import { language, useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { copyTextOf } from '../../office/copy-text'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { EmptyState } from '../../parts/EmptyState'
import { languageName } from '../../parts/names'
import { Page } from '../../parts/Page'
import { ProblemNote } from '../../parts/ProblemNote'
import { WantedLetter } from './WantedLetter'
import '../proposals/proposals.css'

/** Which mentors to recruit, profile by profile, on one sheet to print or to send. No woman's name is on it. */
export function WantedPage() {
  const t = useText()
  const letter = useRef<HTMLDivElement>(null)
  const sheet = useAnswer('wantedSheet', { language: language() })
  if (sheet.isError) return <ProblemNote error={sheet.error} />
  if (sheet.data === undefined) return null
  const copy = () => {
    if (letter.current !== null && copyTextOf(letter.current)) tellDone(t('wanted.copied'))
  }
  if (sheet.data.mentors.length === 0)
    return (
      <Page title={t('page.wanted')}>
        <EmptyState title={t('wanted.none.title')} text={t('wanted.none.text')}>
          <Button component={Link} href="/matching">
            {t('why.match')}
          </Button>
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title={t('page.wanted')}
      actions={
        <>
          <Button variant="default" onClick={copy}>
            {t('wanted.copy')}
          </Button>
          <Button component={Link} href="/print/wanted">
            {t('wanted.print')}
          </Button>
        </>
      }
    >
      <Behind sheet={sheet.data} />
      <div ref={letter}>
        <WantedLetter sheet={sheet.data} />
      </div>
    </Page>
  )
}

/** What only the office sees: how many each profile would help, and whom. */
function Behind({ sheet: { mentors, seeking, helped } }: { sheet: WantedSheet }) {
  const t = useText()
  const { settings } = useOffice()
  return (
    <Stack gap="xs" mb="md" className="no-print" maw={760}>
      <Text>{t('wanted.sum', { count: seeking, helped })}</Text>
      <ul className="grounds small">
        {mentors.map(({ women, unnamed }, place) => (
          <li key={women[0]?.id}>
            <span>
              {t('wanted.helps', { place: place + 1, count: women.length })}{' '}
              {women.map(({ id, name }, at) => (
                <Fragment key={id}>
                  {at === 0 ? null : ' · '}
                  <Link href={`/waiting/${id}`}>{name}</Link>
                </Fragment>
              ))}
              {unnamed === null
                ? null
                : ` ${t('wanted.language.office', { language: languageName(unnamed) })}`}
            </span>
          </li>
        ))}
      </ul>
      <Text className="soft small">{t('wanted.care', { smallest: settings.smallestCount })}</Text>
    </Stack>
  )
}
