import type { ProposalId } from '@contract/ids'
import { HALVES } from '@contract/pair'
import { Button, Group, SegmentedControl } from '@mantine/core'
import { useRef, useState } from 'react'
import { Link, useParams } from 'wouter'
import { language, useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { callDesktop } from '../../office/call'
import { copyTextOf } from '../../office/copy-text'
import { tellDone } from '../../office/tell'
import { Page } from '../../parts/Page'
import { ProblemNote } from '../../parts/ProblemNote'
import { AskingLetter } from './AskingLetter'
import './proposals.css'

/** Kind words for one of the two, to read aloud, to print or to send, in her language of the two. */
export function AskingPage() {
  const t = useText()
  const params = useParams<{ id: ProposalId; side: string }>()
  const [side, setSide] = useState(HALVES.find((one) => one === params.side) ?? 'mentor')
  const [spoken, setSpoken] = useState(language())
  const letter = useRef<HTMLDivElement>(null)
  const asking = useAnswer('askingWords', { id: params.id, side })
  if (asking.isError) return <ProblemNote error={asking.error} />
  if (asking.data === undefined) return null
  const copy = () => {
    if (letter.current !== null && copyTextOf(letter.current)) tellDone(t('asking.copied'))
  }
  return (
    <Page
      title={t('page.asking')}
      actions={
        <>
          <Button component={Link} href="/proposals" variant="subtle">
            {t('asking.back')}
          </Button>
          <Button variant="default" onClick={copy}>
            {t('asking.copy')}
          </Button>
          <Button onClick={() => void callDesktop('printPage', {})}>{t('asking.print')}</Button>
        </>
      }
    >
      <Group mb="md" className="no-print">
        <SegmentedControl
          aria-label={t('asking.to')}
          value={side}
          onChange={(value) => setSide(value === 'mentee' ? 'mentee' : 'mentor')}
          data={[
            { value: 'mentor', label: t('role.mentor') },
            { value: 'mentee', label: t('role.mentee') },
          ]}
        />
        <SegmentedControl
          aria-label={t('asking.language')}
          value={spoken}
          onChange={(value) => setSpoken(value === 'en' ? 'en' : 'da')}
          data={[
            { value: 'da', label: 'Dansk' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Group>
      <div ref={letter}>
        <AskingLetter asking={asking.data} side={side} spoken={spoken} />
      </div>
    </Page>
  )
}
