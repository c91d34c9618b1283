import { Center, Loader } from '@mantine/core'
import { useState } from 'react'
import { Frame } from './frame/Frame'
import { useAnswer } from './office/answers'
import { RecoveryPage } from './pages/RecoveryPage'
import { StartPage } from './pages/StartPage'
import { UnlockPage } from './pages/UnlockPage'
import { ProblemNote } from './parts/ProblemNote'
import { useText } from './language'

/** The start, the locked door, or the office. */
export function App() {
  const t = useText()
  const office = useAnswer('officeState', {})
  const [toPrint, setToPrint] = useState<{ recoveryKey: string; office: string } | null>(null)
  if (toPrint !== null) return <RecoveryPage {...toPrint} onKept={() => setToPrint(null)} />
  if (office.isError) return <ProblemNote error={office.error} />
  if (office.data === undefined) {
    return (
      <Center h="100%">
        <Loader aria-label={t('frame.opening')} />
      </Center>
    )
  }
  if (office.data.state === 'none') return <StartPage onCreated={setToPrint} />
  if (office.data.state === 'locked')
    return <UnlockPage office={office.data.office} members={office.data.members} />
  return <Frame office={office.data} />
}
