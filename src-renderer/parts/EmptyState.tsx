import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** What a page says before there is anything on it: what belongs here, and the next step. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <Stack className="card" align="flex-start" gap="sm" p="xl">
      <Title order={2} fz="lg">
        {title}
      </Title>
      <Text className="soft" maw={520}>
        {text}
      </Text>
      {children}
    </Stack>
  )
}
