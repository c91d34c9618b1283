import type { PaperSubject } from '@contract/documents'

/** The name of the text for a group of those a document can be made for. */
export function groupName(group: PaperSubject['group']): `print.group.${PaperSubject['group']}` {
  return `print.group.${group}`
}
