import type { Wanted } from '@contract/documents'
import { Alert } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { PagePreview } from '../../parts/PagePreview'
import { ProblemNote } from '../../parts/ProblemNote'
import { Working } from '../../parts/Working'

/** The pages as they will be printed, with what had to be left out of them. */
export function Made({ what, onPages }: { what: Wanted; onPages: (pages: number) => void }) {
  const t = useText()
  const preview = useAnswer('previewPaper', { what })
  const count = preview.isError ? 0 : (preview.data?.pages.length ?? 0)
  useEffect(() => onPages(count), [onPages, count])
  return (
    <>
      {(preview.data?.leftOut ?? []).map((one) => (
        <Alert key={`${one.who} ${one.what}`} icon={<IconInfoCircle aria-hidden />} my="xs">
          {t('print.leftOut', {
            who: one.who,
            what: t(`print.what.${one.what}`),
            why: t(`print.why.${one.why}`),
          })}
        </Alert>
      ))}
      {preview.data?.differs ? (
        <Alert icon={<IconInfoCircle aria-hidden />} my="xs">
          {t('print.differs')}
        </Alert>
      ) : null}
      {preview.isError ? <ProblemNote error={preview.error} /> : null}
      {preview.isFetching ? <Working text={t('documents.setting')} /> : null}
      {preview.data === undefined ? null : <PagePreview preview={preview.data} />}
    </>
  )
}
