import './trusted-markup'
import '@fontsource-variable/source-sans-3'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './look/tokens.css'
import './look/typefaces.css'
import './look/base.css'
import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { changeLanguage, speak } from './language'
import { theme, variables } from './look/theme'
import { answers } from './office/answers'
import { callDesktop } from './office/call'
import { CatchAll } from './parts/CatchAll'

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)

async function start(): Promise<void> {
  const appearance = await callDesktop('appearance', {})
  await speak(appearance.language)
  window.mentorNetwork.onAppearance((changed) => void changeLanguage(changed.language))
  window.mentorNetwork.onOfficeEvent((event) => {
    if (event.kind === 'changed') void answers.invalidateQueries()
  })
  const root = document.getElementById('root')
  if (root === null) return
  createRoot(root).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={answers}>
        <ModalsProvider>
          <Notifications position="bottom-right" />
          <CatchAll>
            <App />
          </CatchAll>
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

void start()
