import { Button, Group, Text } from '@mantine/core'
import { language, useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { LongWork } from '../../parts/LongWork'

/** The office belongs to those who work in it: all of it, in files that are read without this app. */
export function LeavingCard() {
  const t = useText()
  const take = useDeed('takeEverythingOut', (out) => {
    if (out === null) return
    const done = t('settings.leaving.done', { folder: out.folder, count: out.files })
    tellDone(out.damaged === 0 ? done : `${done} ${t('settings.leaving.damaged', { count: out.damaged })}`)
  })
  return (
    <Card title={t('settings.leaving')}>
      <Text className="soft">{t('settings.leaving.text')}</Text>
      <Text>{t('settings.leaving.open')}</Text>
      <Group>
        <Button
          variant="default"
          loading={take.isPending}
          onClick={() => take.mutate({ language: language() })}
        >
          {t('settings.leaving.take')}
        </Button>
      </Group>
      {take.isPending ? <LongWork task="leaving" text={t('settings.leaving.working')} /> : null}
    </Card>
  )
}
