import { FLAWS, type Flaw, type FlawCode, type PagePicture, type Preview } from '@contract/documents'
import { Alert } from '@mantine/core'
import { createElement, useEffect, useMemo } from 'react'
import { useText } from '../language'
import './page-preview.css'

/** A document as it will be printed, drawn from the same pages. */
export function PagePreview({ preview }: { preview: Preview }) {
  const urls = usePictureUrls(preview.pictures)
  return (
    <>
      {FLAWS.map((code) => (
        <Told key={code} code={code} flaws={preview.flaws} />
      ))}
      <div className="sheets">
        {preview.pages.map((page) => (
          <Sheet key={page.no} page={page} urls={urls} />
        ))}
      </div>
    </>
  )
}

/** What she should know before she prints: each kind of flaw in one sentence. */
function Told({ code, flaws }: { code: FlawCode; flaws: readonly Flaw[] }) {
  const t = useText()
  const about = flaws.flatMap((flaw) => (flaw.code === code ? [flaw.about] : []))
  if (about.length === 0) return null
  return (
    <Alert color="orange" role="status" my="xs">
      {t(`documents.flaw.${code}`, { about: about.join(', ') })}
    </Alert>
  )
}

function Sheet({ page, urls }: { page: PagePicture; urls: ReadonlyMap<string, string> }) {
  const t = useText()
  return (
    <svg
      className="sheet"
      viewBox={`0 0 ${page.width} ${page.height}`}
      role="img"
      aria-label={t('documents.pageNumber', { page: page.no })}
    >
      {page.shapes.map(({ element, attributes, words }, position) => {
        const href = element === 'image' ? { href: urls.get(String(attributes['href'])) } : {}
        return createElement(
          element,
          { key: position, ...attributes, ...href },
          words.map(([x, text]) => (
            <tspan key={x} x={x}>
              {text}
            </tspan>
          )),
        )
      })}
    </svg>
  )
}

function usePictureUrls(pictures: Preview['pictures']): ReadonlyMap<string, string> {
  const urls = useMemo(
    () =>
      new Map(pictures.map(({ id, bytes }) => [id, URL.createObjectURL(new Blob([new Uint8Array(bytes)]))])),
    [pictures],
  )
  useEffect(
    () => () => {
      for (const url of urls.values()) URL.revokeObjectURL(url)
    },
    [urls],
  )
  return urls
}
