import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import './page.css'

/** A page of the office: its name, what can be done on it, and its content. */
export function Page({
  title,
  actions,
  children,
}: {
  title: string
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="page" aria-label={title}>
      <Group className="page-head" justify="space-between" wrap="wrap" gap="sm">
        <Title order={1} className="page-title">
          {title}
        </Title>
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      </Group>
      <div className="page-body">{children}</div>
    </section>
  )
}
