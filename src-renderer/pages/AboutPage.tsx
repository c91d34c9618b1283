import { Alert, Code, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { callDesktop } from '../office/call'
import { Card } from '../parts/Card'
import { Page } from '../parts/Page'
import { useText } from '../language'

/** What the app is made of. */
export function AboutPage() {
  const t = useText()
  const about = useQuery({ queryKey: ['about'], queryFn: () => callDesktop('about', {}) })
  if (about.data === undefined) return null
  const { version, electron, chromium, node, testBuild, licences } = about.data
  return (
    <Page title={t('page.about')}>
      <Stack maw={760}>
        {testBuild ? <Alert color="yellow">{t('about.testBuild')}</Alert> : null}
        <Card title="Mentor Network Office">
          <Text>{t('about.version', { version })}</Text>
          <Text className="soft">{t('about.parts', { electron, chromium, node })}</Text>
          <Text className="soft">{t('about.offline')}</Text>
        </Card>
        {licences === '' ? null : (
          <Card title={t('about.licences')}>
            <Code block tabIndex={0} mah={420} style={{ overflow: 'auto' }}>
              {licences}
            </Code>
          </Card>
        )}
      </Stack>
    </Page>
  )
}
