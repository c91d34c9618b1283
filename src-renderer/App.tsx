import { Center, Loader } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useAnswer } from './office/answers'
import { StartPage } from './pages/StartPage'
import { UnlockPage } from './pages/UnlockPage'
import { ProblemNote } from './parts/ProblemNote'
import { useText } from './language'
import { openFrame } from './frame/open-frame'

const Frame = lazy(async () => ({ default: await openFrame() }))
const RecoveryPage = lazy(async () => ({ default: (await import('./pages/RecoveryPage')).RecoveryPage }))

/** The start, the locked door, or the office. */
export function App() {
  return (
    <Suspense fallback={<Opening />}>
      <Shown />
    </Suspense>
  )
}

function Shown() {
  const office = useAnswer('officeState', {})
  const [toPrint, setToPrint] = useState<{ recoveryKey: string; office: string } | null>(null)
  if (toPrint !== null) return <RecoveryPage {...toPrint} onKept={() => setToPrint(null)} />
  if (office.isError) return <ProblemNote error={office.error} />
  if (office.data === undefined) return <Opening />
  if (office.data.state === 'none') return <StartPage onCreated={setToPrint} />
  if (office.data.state === 'locked')
    return <UnlockPage office={office.data.office} members={office.data.members} />
  return <Frame office={office.data} />
}

function Opening() {
  const t = useText()
  return (
    <Center h="100%">
      <Loader aria-label={t('frame.opening')} />
    </Center>
  )
}
