import type { GapRow } from '@contract/readiness'
import { Button, Popover, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'

type Props = { gaps: readonly GapRow[]; title: string; untold: boolean }

/** Lets what is right after all, or what she chose not to tell, stand as it is. */
export function AcceptGaps({ gaps, title, untold }: Props) {
  const t = useText()
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(false)
  const label = untold ? t('readiness.accept.untold') : t('readiness.accept')
  const accept = useDeed('acceptGaps', () => setOpen(false))
  return (
    <Popover opened={isOpen} onChange={setOpen} width={340} withArrow trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default" aria-label={`${label} ${title}`} onClick={() => setOpen(!isOpen)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Textarea
            label={t('readiness.accept.words')}
            autosize
            minRows={2}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <Button
            loading={accept.isPending}
            onClick={() => accept.mutate({ ids: gaps.map(({ id }) => id), words })}
          >
            {t('readiness.accept.all', { count: gaps.length })}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
