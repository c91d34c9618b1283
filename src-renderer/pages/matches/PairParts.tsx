import { Stack, Tabs } from '@mantine/core'
import type { ComponentType } from 'react'
import { useText } from '../../language'
import { useIsPrinting } from '../../parts/use-is-printing'
import { ClosingTab } from './ClosingTab'
import { CourseTab } from './CourseTab'
import { HeardTab } from './HeardTab'
import { HistoryTab } from './HistoryTab'
import type { OfPair } from './of-pair'
import { PlanTab } from './PlanTab'
import { SupportTab } from './SupportTab'

/** Each behind a tab of its own, in the order of the life of a match. */
const TABS = {
  log: CourseTab,
  plan: PlanTab,
  heard: HeardTab,
  support: SupportTab,
  closing: ClosingTab,
  history: HistoryTab,
} as const satisfies Record<string, ComponentType<OfPair>>
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; TABS is closed.
const NAMES = Object.keys(TABS) as (keyof typeof TABS)[]

/** The parts of a pair's page: behind tabs on the screen, one after the other on paper. */
export function PairParts(whole: OfPair) {
  const t = useText()
  const isPrinting = useIsPrinting()
  return (
    <>
      <Tabs className="no-print" defaultValue="log" keepMounted={false}>
        <Tabs.List>
          {NAMES.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`pair.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {NAMES.map((name) => {
          const Part = TABS[name]
          return (
            <Tabs.Panel key={name} value={name} pt="md">
              <fieldset className="bare" disabled={whole.past !== null}>
                <Part {...whole} />
              </fieldset>
            </Tabs.Panel>
          )
        })}
      </Tabs>
      {isPrinting ? <OnPaper {...whole} /> : null}
    </>
  )
}

/** All that is known of the pair; an ending that has not come is nothing to print. */
function OnPaper(whole: OfPair) {
  return (
    <Stack>
      <CourseTab {...whole} />
      <PlanTab {...whole} />
      <HeardTab {...whole} />
      <SupportTab {...whole} />
      {whole.page.match.closure === null ? null : <ClosingTab {...whole} />}
    </Stack>
  )
}
