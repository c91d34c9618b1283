import type { WordingFault, WordingNow } from '@contract/wordings'
import { Alert, List, Text } from '@mantine/core'
import { isTextName, say, useText } from '../../language'
import { shownDay } from '../../parts/shown-day'

type Props = { faults: readonly WordingFault[]; version: string; versions: WordingNow['versions'] }

/** What must be put right before the text can be kept, and the versions there have been. */
export function Faults({ faults, version, versions }: Props) {
  const t = useText()
  return (
    <>
      {faults.length === 0 ? (
        <Text size="sm" className="soft" role="status">
          {t('wording.fine')} {t('wording.version', { version })}
        </Text>
      ) : (
        <Alert color="red" title={t('wording.faults', { count: faults.length })} role="status">
          <List size="sm">
            {faults.map(({ code, about, chapter, line }) => (
              <List.Item key={`${code} ${about} ${chapter} ${line}`}>
                {t('wording.fault.at', { chapter, line, what: faultText(code, about) })}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {versions.length === 0 ? null : (
        <>
          <Text size="sm" fw={600}>
            {t('wording.versions')}
          </Text>
          <List size="sm">
            {versions.map(({ id, number, on, by, isShipped }) => (
              <List.Item key={id}>
                {t('wording.versionOf', { number, on: shownDay(on), by })}
                {isShipped ? ` (${t('wording.isShipped')})` : ''}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </>
  )
}

function faultText(code: string, about: string): string {
  const name = `wording.fault.${code}`
  return isTextName(name) ? say(name, { about }) : about
}
