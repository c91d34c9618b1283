import type { Funnel, RecruitmentView } from '@contract/enquiries'
import { Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { type Say, useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'
import { shownNumber } from '../../parts/shown-number'
import { FunnelPicture } from './FunnelPicture'
import { termOf } from '../../parts/terms'

const STEPS = ['enquired', 'signedUp', 'interviewed', 'matched'] as const

/** From the first word to a match: how far those who asked have come, and from where and through whom they came. */
export function RecruitmentCard({ months }: { months: number }) {
  const t = useText()
  const { data } = useAnswer('recruitment', { months })
  if (data === undefined) return null
  return (
    <Card title={t('recruitment.title')}>
      <Text className="soft">
        {t('recruitment.text', { from: shownDay(data.from), to: shownDay(data.to) })} {clock(data, t)}
      </Text>
      <FunnelPicture
        title={t('recruitment.title')}
        rows={STEPS.map((step) => ({ name: t(`recruitment.${step}`), value: data.all[step] }))}
      />
      <Sources data={data} />
      <Referrers data={data} />
    </Card>
  )
}

function clock({ answerDays, answerWithin }: RecruitmentView, t: Say): string {
  return answerDays === null ? '' : t('recruitment.answerDays', { count: answerDays, within: answerWithin })
}

/** Each source beside the others; the bar is the share of hers who became part of a pair. */
function Sources({ data }: { data: RecruitmentView }) {
  const t = useText()
  const most = Math.max(1, ...data.sources.map(({ enquired }) => enquired))
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table aria-label={t('recruitment.sources')} className="recruitment">
        <Table.Thead>
          <Heads first={t('recruitment.sources')} />
        </Table.Thead>
        <Table.Tbody>
          {data.sources.map(({ source, ...funnel }) => (
            <Table.Tr key={source ?? ''}>
              <Table.Th scope="row">
                {source === null ? t('recruitment.unknown') : termOf('enquirySources', source)}
                <span className="recruitment-bar" aria-hidden>
                  <span style={{ width: `${(100 * funnel.enquired) / most}%` }}>
                    <span style={{ width: `${(100 * funnel.matched) / Math.max(1, funnel.enquired)}%` }} />
                  </span>
                </span>
              </Table.Th>
              <Numbers funnel={funnel} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Referrers({ data }: { data: RecruitmentView }) {
  const t = useText()
  if (data.referrers.length === 0) return <Text className="small soft">{t('recruitment.noReferrers')}</Text>
  return (
    <details className="course-numbers">
      <summary>{t('recruitment.referrers')}</summary>
      <Table aria-label={t('recruitment.referrers')}>
        <Table.Thead>
          <Heads first={t('field.name')} />
        </Table.Thead>
        <Table.Tbody>
          {data.referrers.map(({ id, name, ...funnel }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">
                {name === null ? t('report.listed.nameless') : <Link href={`/register/${id}`}>{name}</Link>}
              </Table.Th>
              <Numbers funnel={funnel} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}

function Heads({ first }: { first: string }) {
  const t = useText()
  return (
    <Table.Tr>
      <Table.Th>{first}</Table.Th>
      {STEPS.map((step) => (
        <Table.Th key={step} ta="right">
          {t(`recruitment.${step}`)}
        </Table.Th>
      ))}
    </Table.Tr>
  )
}

function Numbers({ funnel }: { funnel: Funnel }) {
  return STEPS.map((step) => (
    <Table.Td key={step} ta="right" className="numbers">
      {shownNumber(funnel[step], false)}
    </Table.Td>
  ))
}
