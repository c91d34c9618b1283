import type { LeftOut, Wanted } from '@contract/documents'
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
      <NotIncluded leftOut={preview.data?.leftOut ?? []} />
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

/** What had to be left out, of all women in one note: a sheet of labels may be for many. */
function NotIncluded({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = useText()
  if (leftOut.length === 0) return null
  return (
    <Alert icon={<IconInfoCircle aria-hidden />} my="xs">
      <ul className="not-included">
        {leftOut.map(({ who, what, why }, position) => (
          <li key={position}>
            {t('print.leftOut', { who, what: t(`print.what.${what}`), why: t(`print.why.${why}`) })}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
