import { Theme } from '@contract/desktop'
import { Group, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { callDesktop } from '../../office/call'
import { Card } from '../../parts/Card'
import { LanguageSwitch } from '../../parts/LanguageSwitch'
import { useText } from '../../language'

const SCHEMES = { system: 'auto', light: 'light', dark: 'dark' } as const

/** Language and light. */
export function AppearanceCard() {
  const t = useText()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const current = Theme.options.find((theme) => SCHEMES[theme] === colorScheme) ?? 'system'
  const choose = (value: string) => {
    const theme = Theme.parse(value)
    setColorScheme(SCHEMES[theme])
    void callDesktop('changeAppearance', { theme })
  }
  return (
    <Card title={t('settings.appearance')}>
      <Group>
        <LanguageSwitch />
        <SegmentedControl
          aria-label={t('settings.theme')}
          value={current}
          onChange={choose}
          data={Theme.options.map((theme) => ({ value: theme, label: t(`settings.theme.${theme}`) }))}
        />
      </Group>
    </Card>
  )
}
