import { Language } from '@contract/desktop'
import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { callDesktop } from '../office/call'

/** Danish or English, at once and everywhere. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  return (
    <SegmentedControl
      aria-label={t('frame.language')}
      value={i18n.language}
      onChange={(value) => void callDesktop('changeAppearance', { language: Language.parse(value) })}
      data={[
        { value: 'da', label: 'Dansk' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}
