import { groupedBy } from '@contract/grouping'
import type { ParticipantId } from '@contract/ids'
import { Button, Group, MultiSelect } from '@mantine/core'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { groupName } from './group-name'

type Props = { paper: string; chosen: ParticipantId[]; onChoose: (women: ParticipantId[]) => void }

/** The women of a list: a whole group in one go, or one by one. */
export function WomenChoice({ paper, chosen, onChoose }: Props) {
  const t = useText()
  const { data = [] } = useAnswer('paperSubjects', { paper })
  const groups = [...groupedBy(data, ({ group }) => group)]
  const known = new Map<string, ParticipantId>(data.map(({ id }) => [id, id]))
  return (
    <div className="print-women">
      <MultiSelect
        label={t('print.women', { count: chosen.length })}
        searchable
        clearable
        hidePickedOptions
        clearButtonProps={{ 'aria-label': t('print.women.clear') }}
        placeholder={t('print.women.ask')}
        value={chosen}
        onChange={(ids) => onChoose(ids.flatMap((id) => known.get(id) ?? []))}
        data={groups.map(([group, women]) => ({
          group: t(groupName(group)),
          items: women.map(({ id, name }) => ({ value: id, label: name })),
        }))}
      />
      <Group gap="xs" mt="xs">
        {groups.map(([group, women]) => (
          <Button
            key={group}
            size="compact-sm"
            variant="default"
            onClick={() => onChoose([...new Set([...chosen, ...women.map(({ id }) => id)])])}
          >
            {t('print.women.all', { group: t(groupName(group)), count: women.length })}
          </Button>
        ))}
      </Group>
    </div>
  )
}
