import type { Excerpt } from '@contract/register'
import { useText } from '../../language'

/** The words that were found, among those around them. */
export function FoundIn({ excerpt: { field, before, hit, after } }: { excerpt: Excerpt }) {
  const t = useText()
  return (
    <>
      {t(`register.foundIn.${field}`)}: {before}
      <mark>{hit}</mark>
      {after}
    </>
  )
}
