import { SegmentedControl } from '@mantine/core'
import { language, useText } from '../language'
import { callDesktop } from '../office/call'

/** Danish or English, at once and everywhere. */
export function LanguageSwitch() {
  const t = useText()
  return (
    <SegmentedControl
      aria-label={t('frame.language')}
      value={language()}
      onChange={(value) => void callDesktop('changeAppearance', { language: value === 'en' ? 'en' : 'da' })}
      data={[
        { value: 'da', label: 'Dansk' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}
