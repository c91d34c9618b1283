import { NativeSelect } from '@mantine/core'
import { Markdown } from 'markdown-to-jsx/react'
import { Link, useLocation, useParams } from 'wouter'
import { useText } from '../language'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { HELP_PAGES, helpText, titleOf } from './help/help-texts'
import './help/help.css'

/** How the office works, in plain words, without a network. */
export function HelpPage() {
  const t = useText()
  const { name = 'getting-started' } = useParams<{ name?: string }>()
  const [, go] = useLocation()
  const text = helpText(name)
  return (
    <Page title={t('page.help')}>
      <div className="help">
        <NativeSelect
          className="narrow-only"
          aria-label={t('help.pages')}
          data={HELP_PAGES.map((page) => ({ value: page, label: titleOf(page) }))}
          value={name}
          onChange={({ currentTarget }) => go(`/help/${currentTarget.value}`)}
        />
        <nav className="card help-list" aria-label={t('help.pages')}>
          {HELP_PAGES.map((page) => (
            <Link key={page} href={`/help/${page}`} aria-current={page === name ? 'page' : undefined}>
              {titleOf(page)}
            </Link>
          ))}
        </nav>
        <article className="card help-text">
          {text === null ? (
            <EmptyState title={t('frame.notFound.title')} text={t('frame.notFound.text')} />
          ) : (
            <Markdown options={OPTIONS}>{text}</Markdown>
          )}
        </article>
      </div>
    </Page>
  )
}

// The page has its own first heading; the headings of a chapter stand below it.
const OPTIONS = {
  overrides: { a: HelpLink, h1: { component: 'h2' }, h2: { component: 'h3' }, h3: { component: 'h4' } },
  disableParsingRawHTML: true,
} as const

/** A link to another page of the help; nothing else is ever linked. */
function HelpLink({ href = '', children }: { href?: string; children?: React.ReactNode }) {
  return <Link href={`/help/${href.replace(/\.md$/, '')}`}>{children}</Link>
}
