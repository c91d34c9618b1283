import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { useText } from '../language'

export function NotFoundPage() {
  const t = useText()
  return (
    <Page title={t('frame.notFound.title')}>
      <EmptyState title={t('frame.notFound.title')} text={t('frame.notFound.text')} />
    </Page>
  )
}
