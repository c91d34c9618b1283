import type { BackupNote } from '@contract/opening'
import { Button, Group, Table, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useAnswer, useDeed } from '../../office/answers'
import { call } from '../../office/call'
import { tellDone, tellProblem } from '../../office/tell'
import { Card } from '../../parts/Card'
import { shownMoment } from '../../parts/shown-day'
import { useText } from '../../language'

/** Encrypted copies to go back to, each of which can be tried without touching anything. */
export function BackupCard() {
  const t = useText()
  const backups = useAnswer('listBackups', {})
  const make = useDeed('makeBackup', () => {
    tellDone(t('settings.backup.made'))
    void backups.refetch()
  })
  return (
    <Card title={t('settings.backup')}>
      <Text className="soft">{t('settings.backup.text')}</Text>
      <Group>
        <Button loading={make.isPending} onClick={() => make.mutate({})}>
          {t('settings.backup.make')}
        </Button>
      </Group>
      <Table>
        <Table.Tbody>
          {(backups.data ?? []).map((backup) => (
            <BackupLine key={backup.name} backup={backup} />
          ))}
        </Table.Tbody>
      </Table>
      {backups.data?.some(({ isBeforeFarewell }) => isBeforeFarewell) === true ? (
        <Text className="small soft">{t('settings.backup.beforeFarewell.hint')}</Text>
      ) : null}
    </Card>
  )
}

function BackupLine({ backup: { name, madeAt, isBeforeFarewell } }: { backup: BackupNote }) {
  const t = useText()
  const restore = useDeed('restoreBackup', () => tellDone(t('settings.backup.restored')))
  const tryOut = () =>
    void call('tryBackup', { name }).then(
      ({ records }) => tellDone(t('settings.backup.tried', { count: records })),
      tellProblem,
    )
  const ask = () =>
    modals.openConfirmModal({
      title: t('settings.backup.restore'),
      children: t('settings.backup.ask', { when: shownMoment(madeAt) }),
      labels: { confirm: t('settings.backup.restore'), cancel: t('frame.cancel') },
      closeButtonProps: { 'aria-label': t('frame.close') },
      onConfirm: () => restore.mutate({ name }),
    })
  return (
    <Table.Tr>
      <Table.Td>
        <span className="numbers">{shownMoment(madeAt)}</span>
        {isBeforeFarewell ? <Text className="small soft">{t('settings.backup.beforeFarewell')}</Text> : null}
      </Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end">
          <Button size="xs" variant="default" onClick={tryOut}>
            {t('settings.backup.try')}
          </Button>
          <Button size="xs" variant="default" loading={restore.isPending} onClick={ask}>
            {t('settings.backup.restore')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
