import { Stack } from '@mantine/core'
import { Page } from '../parts/Page'
import { AppearanceCard } from './settings/AppearanceCard'
import { BackupCard } from './settings/BackupCard'
import { DivisionCard } from './settings/DivisionCard'
import { FarewellCard } from './settings/FarewellCard'
import { HealthCard } from './settings/HealthCard'
import { LeavingCard } from './settings/LeavingCard'
import { ListsCard } from './settings/ListsCard'
import { NormsCard } from './settings/NormsCard'
import { PassphraseCard } from './settings/PassphraseCard'
import { OwnFieldsCard } from './settings/OwnFieldsCard'
import { OwnTermsCard } from './settings/OwnTermsCard'
import { PreparationCard } from './settings/PreparationCard'
import { PrivacyCard } from './settings/PrivacyCard'
import { RatesCard } from './settings/RatesCard'
import { StaffCard } from './settings/StaffCard'
import { useText } from '../language'

/** How the office is called, who works in it, and how it is kept safe. */
export function SettingsPage() {
  const t = useText()
  return (
    <Page title={t('page.settings')}>
      <Stack maw={760}>
        <AppearanceCard />
        <DivisionCard />
        <StaffCard />
        <PassphraseCard />
        <NormsCard />
        <PreparationCard />
        <OwnFieldsCard />
        <ListsCard />
        <OwnTermsCard />
        <RatesCard />
        <PrivacyCard />
        <FarewellCard />
        <BackupCard />
        <LeavingCard />
        <HealthCard />
      </Stack>
    </Page>
  )
}
