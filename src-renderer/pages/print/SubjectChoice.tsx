import type { PaperEntry } from '@contract/documents'
import { groupedBy } from '@contract/grouping'
import { Select } from '@mantine/core'
import { useLocation, useParams } from 'wouter'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { groupName } from './group-name'

const NOBODY = 'nobody'

/** What the copy for nobody in particular is called, where it is more than a form. */
const BLANKS: Readonly<Record<string, 'print.general' | 'print.general.mentee'>> = {
  handbook: 'print.general',
  'mentee-handbook': 'print.general.mentee',
}

/** The match or the woman a document is about; nobody where it can be filled in by hand. */
export function SubjectChoice({ entry }: { entry: PaperEntry }) {
  const t = useText()
  const [, go] = useLocation()
  const { id = NOBODY } = useParams<{ id?: string }>()
  const subjects = useAnswer('paperSubjects', { paper: entry.code })
  const groups = [...groupedBy(subjects.data ?? [], ({ group }) => group)]
  const blank = t(BLANKS[entry.code] ?? 'print.blank')
  return (
    <Select
      label={t('print.for')}
      searchable
      clearable={false}
      allowDeselect={false}
      placeholder={t(`print.choose.${entry.about}`)}
      value={id === NOBODY && !entry.blank ? null : id}
      onChange={(value) =>
        go(value === NOBODY || value === null ? `/print/${entry.code}` : `/print/${entry.code}/${value}`)
      }
      data={[
        ...(entry.blank ? [{ value: NOBODY, label: blank }] : []),
        ...groups.map(([group, women]) => ({
          group: t(groupName(group)),
          items: women.map(({ id: value, name }) => ({ value, label: name })),
        })),
      ]}
    />
  )
}
