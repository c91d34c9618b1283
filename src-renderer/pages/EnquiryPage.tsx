import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { useText } from '../language'
import { Page } from '../parts/Page'
import { EnquiryForm } from './enquiries/EnquiryForm'
import { Inbox } from './enquiries/Inbox'
import './enquiries/enquiries.css'

/** A call noted in ten seconds, beside those that wait for an answer. */
export function EnquiryPage() {
  const t = useText()
  const [, go] = useLocation()
  return (
    <Page
      title={t('page.enquiries')}
      actions={
        <Button variant="default" onClick={() => go('/figures')}>
          {t('enquiries.toFigures')}
        </Button>
      }
    >
      <div className="enquiries">
        <EnquiryForm />
        <Inbox />
      </div>
    </Page>
  )
}
