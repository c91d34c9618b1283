import { Text } from '@mantine/core'

/** The words of a note, where there are any. */
export function NoteWords({ note: { words } }: { note: { readonly words: string } }) {
  return words === '' ? null : <Text className="small soft">{words}</Text>
}
