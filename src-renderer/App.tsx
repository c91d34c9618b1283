import { Center, Loader } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useAnswer } from './office/answers'
import { RecoveryPage } from './pages/RecoveryPage'
import { StartPage } from './pages/StartPage'
import { UnlockPage } from './pages/UnlockPage'
import { ProblemNote } from './parts/ProblemNote'
import { useText } from './language'

const openFrame = () => import('./frame/Frame')
const Frame = lazy(async () => ({ default: (await openFrame()).Frame }))

/** The start, the locked door, or the office. */
export function App() {
  const office = useAnswer('officeState', {})
  // While she stands at the door the office behind it is read.
  useEffect(() => {
    requestIdleCallback(() => void openFrame())
  }, [])
  const [toPrint, setToPrint] = useState<{ recoveryKey: string; office: string } | null>(null)
  if (toPrint !== null) return <RecoveryPage {...toPrint} onKept={() => setToPrint(null)} />
  if (office.isError) return <ProblemNote error={office.error} />
  if (office.data === undefined) return <Opening />
  if (office.data.state === 'none') return <StartPage onCreated={setToPrint} />
  if (office.data.state === 'locked')
    return <UnlockPage office={office.data.office} members={office.data.members} />
  return (
    <Suspense fallback={<Opening />}>
      <Frame office={office.data} />
    </Suspense>
  )
}

function Opening() {
  const t = useText()
  return (
    <Center h="100%">
      <Loader aria-label={t('frame.opening')} />
    </Center>
  )
}
