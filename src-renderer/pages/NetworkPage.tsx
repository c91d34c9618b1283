import type { Quarter } from '@contract/report'
import { Alert, Stack } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../language'
import { useAnswer } from '../office/answers'
import { useOffice } from '../office/office-context'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { DivisionsCard } from './network/DivisionsCard'
import { HeadOfficeCard } from './network/HeadOfficeCard'
import { OwnDivisionCard } from './network/OwnDivisionCard'
import { PracticesCard } from './network/PracticesCard'
import { SampleCard } from './network/SampleCard'
import { SideBySideCard } from './network/SideBySideCard'
import { QuarterField } from './report/QuarterField'
import { quarterBefore } from './report/quarters'

/** The quarter of the whole network: what a division sends, and what the head office makes of it. */
export function NetworkPage() {
  const t = useText()
  const { today, division } = useOffice()
  const [which, setWhich] = useState<Quarter>(quarterBefore(today))
  const { data, error } = useAnswer('readNetwork', which)
  const own = data === undefined ? null : <OwnDivisionCard which={which} membership={data.membership} />
  return (
    <Page title={t('page.network')}>
      {error === null ? null : <ProblemNote error={error} />}
      <Stack>
        <QuarterField which={which} onChange={setWhich} />
        {data === undefined ? null : (
          <>
            {division.sample && data.names.length === 0 ? <SampleCard which={which} /> : null}
            {data.headOffice === null ? own : null}
            <HeadOfficeCard which={which} headOffice={data.headOffice} />
            {data.headOffice === null ? null : (
              <>
                <DivisionsCard divisions={data.divisions} />
                {data.apart.length === 0 ? null : (
                  <Alert>{t('network.apart', { names: data.apart.join(', ') })}</Alert>
                )}
                <SideBySideCard quarter={data} />
                <PracticesCard quarter={data} />
                {own}
              </>
            )}
          </>
        )}
      </Stack>
    </Page>
  )
}
