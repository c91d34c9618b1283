import { useTranslation } from 'react-i18next'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('frame.notFound.title')}>
      <EmptyState title={t('frame.notFound.title')} text={t('frame.notFound.text')} />
    </Page>
  )
}
