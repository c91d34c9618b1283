import type { PagePicture, Preview } from '@contract/documents'
import { Alert } from '@mantine/core'
import { createElement, useEffect, useMemo } from 'react'
import { useText } from '../language'
import './page-preview.css'

/** A document as it will be printed, drawn from the same pages. */
export function PagePreview({ preview }: { preview: Preview }) {
  const t = useText()
  const urls = usePictureUrls(preview.pictures)
  return (
    <>
      {preview.uncovered.length === 0 ? null : (
        <Alert color="orange" role="status" my="xs">
          {t('documents.uncovered', { signs: preview.uncovered.join(' ') })}
        </Alert>
      )}
      <div className="sheets">
        {preview.pages.map((page) => (
          <Sheet key={page.no} page={page} urls={urls} />
        ))}
      </div>
    </>
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
