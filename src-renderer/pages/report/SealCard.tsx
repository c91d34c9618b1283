import type { Language } from '@contract/desktop'
import type { Quarter } from '@contract/report'
import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { LongWork } from '../../parts/LongWork'
import { shownDay } from '../../parts/shown-day'
import { Corrections } from './Corrections'
import type { Norms } from './figure-text'

type Props = { which: Quarter; language: Language; norms: Norms }

/** Whether the quarter's report has been sealed, and what was corrected since. */
export function SealCard({ which, language, norms }: Props) {
  const t = useText()
  const { division } = useOffice()
  const { data: seal } = useAnswer('readSeal', { year: which.year, quarter: which.quarter })
  if (seal === undefined) return null
  return (
    <Card title={t('sealed.title')}>
      {seal === null ? (
        <>
          <SealNow which={which} language={language} />
          {division.sample ? <SealSample which={which} language={language} /> : null}
        </>
      ) : (
        <>
          <Text>
            {t('sealed.on', {
              on: shownDay(seal.sealedOn),
              by: seal.by,
              smallest: seal.smallestCount,
              catalogue: seal.catalogue,
            })}{' '}
            {seal.weights === null ? '' : t('sealed.weights', seal.weights)}
          </Text>
          <Text className="soft small">{t('sealed.mark', { mark: seal.sha256.slice(0, 16) })}</Text>
          <Corrections which={which} seal={seal} norms={norms} />
        </>
      )}
    </Card>
  )
}

function SealNow({ which, language }: Pick<Props, 'which' | 'language'>) {
  const t = useText()
  const [isAsked, setAsked] = useState(false)
  const seal = useDeed('sealReport', () => {
    setAsked(false)
    tellDone(t('sealed.done'))
  })
  return (
    <Group justify="space-between">
      <Text className="soft" maw={620}>
        {t('sealed.not.text')}
      </Text>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('sealed.seal')}
      </Button>
      <Modal
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('sealed.seal.title', which)}
        closeButtonProps={{ 'aria-label': t('frame.close') }}
      >
        <Text mb="md">{t('sealed.seal.text')}</Text>
        <Button loading={seal.isPending} onClick={() => seal.mutate({ ...which, language })}>
          {t('sealed.seal.do')}
        </Button>
        {seal.isPending ? <LongWork task="seal" text={t('sealed.working')} /> : null}
      </Modal>
    </Group>
  )
}

/** In the sample office: what sealed reports and a correction look like, at once. */
function SealSample({ which, language }: Pick<Props, 'which' | 'language'>) {
  const t = useText()
  const seal = useDeed('sealSample', () => tellDone(t('sealed.sample.done')))
  if (seal.isPending) return <LongWork task="seal" text={t('sealed.working')} />
  return (
    <Group justify="space-between">
      <Text className="soft" maw={620}>
        {t('sealed.sample.text')}
      </Text>
      <Button variant="subtle" onClick={() => seal.mutate({ ...which, language })}>
        {t('sealed.sample.do')}
      </Button>
    </Group>
  )
}
