import { Group, Loader, Text } from '@mantine/core'

/** Says that something is being made, and what. */
export function Working({ text }: { text: string }) {
  return (
    <Group role="status" my="sm">
      <Loader size="sm" aria-hidden />
      <Text>{text}</Text>
    </Group>
  )
}
