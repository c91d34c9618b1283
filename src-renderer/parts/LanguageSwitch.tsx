import { language, useText } from '../language'
import { callDesktop } from '../office/call'
import './language-switch.css'

const LANGUAGES = [
  { code: 'da', name: 'Dansk' },
  { code: 'en', name: 'English' },
] as const

/** Danish or English, at once and everywhere. Plain buttons of the browser: the first page waits for nothing heavier. */
export function LanguageSwitch() {
  const t = useText()
  const spoken = language()
  return (
    <fieldset className="language-switch" aria-label={t('frame.language')}>
      {LANGUAGES.map(({ code, name }) => (
        <label key={code} lang={code}>
          <input
            type="radio"
            name="language"
            checked={code === spoken}
            onChange={() => void callDesktop('changeAppearance', { language: code })}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
