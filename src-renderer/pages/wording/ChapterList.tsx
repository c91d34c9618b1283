import type { Chapters } from '@contract/wordings'
import { ActionIcon, Button, Group, NavLink, Stack } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useText } from '../../language'
import { titleOf } from './title-of'

type Props = {
  chapters: Chapters
  position: number
  onGo: (position: number) => void
  onChange: (chapters: Chapters, position: number) => void
}

/** The chapters in their order: moved, removed, added. */
export function ChapterList({ chapters, position, onGo, onChange }: Props) {
  const t = useText()
  const move = (by: -1 | 1) => {
    const moved = chapters.filter((_, index) => index !== position)
    const [chapter] = chapters.slice(position, position + 1)
    if (chapter !== undefined) onChange(moved.toSpliced(position + by, 0, chapter), position + by)
  }
  const add = () => {
    const number = chapters.length + 1
    const chapter = { name: `own-${number}`, words: t('wording.new', { number }) }
    onChange(chapters.toSpliced(position + 1, 0, chapter), position + 1)
  }
  return (
    <Stack gap="xs" component="nav" aria-label={t('wording.chapters')}>
      <Group gap={4}>
        <ActionIcon
          variant="default"
          aria-label={t('wording.up')}
          disabled={position === 0}
          onClick={() => move(-1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('wording.down')}
          disabled={position === chapters.length - 1}
          onClick={() => move(1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('wording.remove')}
          disabled={chapters.length === 1}
          onClick={() => onChange(chapters.toSpliced(position, 1), Math.max(0, position - 1))}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
        <Button size="compact-sm" variant="default" onClick={add}>
          {t('wording.add')}
        </Button>
      </Group>
      <div>
        {chapters.map((chapter, index) => (
          <NavLink
            key={chapter.name}
            component="button"
            label={titleOf(chapter)}
            active={index === position}
            aria-current={index === position}
            onClick={() => onGo(index)}
          />
        ))}
      </div>
    </Stack>
  )
}
