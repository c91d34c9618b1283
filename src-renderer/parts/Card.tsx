import { Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** A part of a page that stands on its own, with its name. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" className="card" gap="sm" aria-label={title}>
      <Title order={2} fz="lg">
        {title}
      </Title>
      {children}
    </Stack>
  )
}
