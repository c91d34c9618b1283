import './trusted-markup'
import '@fontsource-variable/source-sans-3'
import './look/door-styles'
import './look/tokens.css'
import './look/typefaces.css'
import './look/base.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { openFrame } from './frame/open-frame'
import { changeLanguage, speak } from './language'
import { printOnWhite } from './look/print'
import { asTheDesktopSays, theme, variables } from './look/theme'
import { answers, know } from './office/answers'
import { callDesktop } from './office/call'
import { CatchAll } from './parts/CatchAll'

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)

const Notices = lazy(async () => {
  await drawn()
  return { default: (await import('./parts/Notices')).Notices }
})

/** When the first page is there: what it does not need comes after it. */
function drawn(): Promise<unknown> {
  return new Promise((then) => requestIdleCallback(then))
}

async function start(): Promise<void> {
  await speak()
  window.mentorNetwork.onAppearance((changed) => void changeLanguage(changed.language))
  // She may have chosen another language while the page was on its way.
  void callDesktop('appearance', {}).then((now) => changeLanguage(now.language))
  window.mentorNetwork.onOfficeEvent((event) => {
    if (event.kind === 'changed') void answers.invalidateQueries()
  })
  if (document.documentElement.dataset['office'] === 'none') {
    know('officeState', { state: 'none' })
    // The office process takes its share of the laptop when the first page is drawn.
    void drawn().then(() => answers.invalidateQueries())
  } else void drawn().then(openFrame) // Read while the office process begins, and while she stands at the door.
  printOnWhite()
  const root = document.getElementById('root')
  if (root === null) return
  createRoot(root).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      colorSchemeManager={asTheDesktopSays}
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={answers}>
        <Suspense>
          <Notices />
        </Suspense>
        <CatchAll>
          <App />
        </CatchAll>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

void start()
