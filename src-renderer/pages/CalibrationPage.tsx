import type { Calibration, Outcomes, Share } from '@contract/calibration'
import { Button, Stack, Table, Text } from '@mantine/core'
import { useText } from '../language'
import { useAnswer } from '../office/answers'
import { callDesktop } from '../office/call'
import { Card } from '../parts/Card'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'

type Line = { readonly name: string; readonly outcomes: Outcomes }

/** How the advice has fared: what became of closed matches, with how sure that is. It says something of the software, nothing of a woman. */
export function CalibrationPage() {
  const t = useText()
  const calibration = useAnswer('calibration', {})
  if (calibration.isError) return <ProblemNote error={calibration.error} />
  if (calibration.data === undefined) return null
  const { all } = calibration.data
  if (all.told === null)
    return (
      <Page title={t('page.calibration')}>
        <EmptyState
          title={t('calibration.none.title')}
          text={t('calibration.none.text', { count: all.closed })}
        />
      </Page>
    )
  return (
    <Page
      title={t('page.calibration')}
      actions={<Button onClick={() => void callDesktop('printPage', {})}>{t('wanted.print')}</Button>}
    >
      <Parts calibration={calibration.data} />
    </Page>
  )
}

function Parts({ calibration: { all, bands, choices, criteria } }: { calibration: Calibration }) {
  const t = useText()
  const byCriterion = criteria.flatMap(({ criterion, much, little }) => [
    { name: t('calibration.much', { criterion: t(`criterion.${criterion}`) }), outcomes: much },
    { name: t('calibration.little', { criterion: t(`criterion.${criterion}`) }), outcomes: little },
  ])
  return (
    <Stack maw={960}>
      <Text className="soft">{t('calibration.text')}</Text>
      <OutcomeTable
        title={t('calibration.all')}
        lines={[{ name: t('calibration.everyone'), outcomes: all }]}
      />
      <OutcomeTable
        title={t('calibration.bands')}
        lines={bands.map(({ band, outcomes }) => ({ name: t(`calibration.band.${band}`), outcomes }))}
      />
      <OutcomeTable
        title={t('calibration.choices')}
        lines={choices.map(({ choice, outcomes }) => ({ name: t(`calibration.choice.${choice}`), outcomes }))}
      />
      <OutcomeTable title={t('calibration.criteria')} lines={byCriterion} />
    </Stack>
  )
}

function OutcomeTable({ title, lines }: { title: string; lines: readonly Line[] }) {
  const t = useText()
  return (
    <Card title={title}>
      <Table.ScrollContainer minWidth={560} type="native" tabIndex={0} role="group" aria-label={title}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('calibration.which')}</Table.Th>
              <Table.Th ta="right">{t('calibration.closed')}</Table.Th>
              <Table.Th ta="right">{t('calibration.lasted')}</Table.Th>
              <Table.Th ta="right">{t('calibration.reached')}</Table.Th>
              <Table.Th ta="right">{t('calibration.worthIt')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <OutcomeRow key={line.name} {...line} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  )
}

function OutcomeRow({ name, outcomes: { closed, told } }: Line) {
  const t = useText()
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td ta="right" className="numbers">
        {closed}
      </Table.Td>
      {told === null ? (
        <Table.Td ta="right" colSpan={3} className="soft">
          {t('groups.tooSmall')}
        </Table.Td>
      ) : (
        (['lasted', 'reached', 'worthIt'] as const).map((measure) => (
          <ShareCell key={measure} share={told[measure]} />
        ))
      )}
    </Table.Tr>
  )
}

function ShareCell({ share }: { share: Share | null }) {
  const t = useText()
  return (
    <Table.Td ta="right" className={share === null ? 'soft' : 'numbers'}>
      {share === null ? t('groups.tooSmall') : t('calibration.share', { ...share })}
    </Table.Td>
  )
}
