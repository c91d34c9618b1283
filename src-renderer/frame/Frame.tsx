import '@mantine/core/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import type { OfficeState } from '@contract/opening'
import { ModalsProvider } from '@mantine/modals'
import { Suspense, useRef } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation as hashLocation } from 'wouter/use-hash-location'
import { OfficeContext } from '../office/office-context'
import { NotFoundPage } from '../pages/NotFoundPage'
import { Navigation } from './Navigation'
import { Palette } from './Palette'
import { ROUTES } from './routes'
import { useKeptFocus } from './use-kept-focus'
import { useMenu } from './useMenu'
import { useUndoKeys } from './useUndoKeys'
import { useOwnTerms } from './useOwnTerms'
import { useText } from '../language'
import './frame.css'

// The page's place is kept behind the #, since there is no server that could answer for a path.
const IN_THE_HASH = { hook: hashLocation }

/** The office as staff have it open all day: the ways on the left, the page on the right. */
export function Frame({ office }: { office: Extract<OfficeState, { state: 'open' }> }) {
  if (!useOwnTerms()) return null
  return (
    <OfficeContext value={office}>
      <Router {...IN_THE_HASH}>
        <ModalsProvider>
          <Inside sample={office.division.sample} viewOnly={office.viewOnly} />
        </ModalsProvider>
      </Router>
    </OfficeContext>
  )
}

// The place behind the # is the router's; following the link would lead to a page that does not exist.
function goToContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function Inside({ sample, viewOnly }: { sample: boolean; viewOnly: boolean }) {
  const t = useText()
  const main = useRef<HTMLElement>(null)
  useKeptFocus(main)
  useMenu()
  useUndoKeys()
  return (
    <div className="frame">
      <a href="#main" className="skip no-print" onClick={goToContent}>
        {t('frame.skip')}
      </a>
      <Navigation />
      <main ref={main} id="main" className="frame-main" tabIndex={-1}>
        {sample ? <p className="frame-note">{t('frame.sample')}</p> : null}
        {viewOnly ? <p className="frame-note">{t('frame.viewOnly')}</p> : null}
        <div className="frame-page">
          <Suspense>
            <Switch>
              {ROUTES.map(({ path, page: Shown }) => (
                <Route key={path} path={path}>
                  <Shown />
                </Route>
              ))}
              <Route>
                <NotFoundPage />
              </Route>
            </Switch>
          </Suspense>
        </div>
      </main>
      <Palette />
    </div>
  )
}
