import type { PaperEntry } from '@contract/documents'
import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'

type Props = { papers: readonly PaperEntry[]; chosen: string }

const ABOUT = ['match', 'woman'] as const

/** The documents that can be made many at once: about a match, and about one woman. */
export function PaperChoice({ papers, chosen }: Props) {
  const t = useText()
  return ABOUT.map((about) => (
    <Group key={about} gap="xs" className="print-women" aria-label={t(`batch.about.${about}`)} role="group">
      <span className="small soft">{t(`batch.about.${about}`)}</span>
      {papers
        .filter((paper) => paper.about === about)
        .map(({ code, title }) => (
          <Button
            key={code}
            component={Link}
            href={`/batch/${code}`}
            size="compact-md"
            variant={code === chosen ? 'filled' : 'default'}
            {...(code === chosen ? { 'aria-current': 'page' as const } : {})}
          >
            {title}
          </Button>
        ))}
    </Group>
  ))
}
