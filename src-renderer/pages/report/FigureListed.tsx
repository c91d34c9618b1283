import type { ListedOwner } from '@contract/report'
import { List, Modal } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { figureText } from './figure-text'
import type { AskedPeriod } from './OtherPeriodFields'

type Props = { code: string | null; which: AskedPeriod; onClose: () => void }

/** What is behind one figure: as many as the figure says, the same woman or pair in one row. */
export function FigureListed({ code, which, onClose }: Props) {
  const t = useText()
  const { data } = useAnswer('figureList', { ...which, code: code ?? '' }, code !== null)
  return (
    <Modal
      opened={code !== null}
      onClose={onClose}
      title={
        data === undefined
          ? t('report.listed')
          : t('report.listed.count', { count: data.count, unit: figureText(`unit.${data.unit}`) })
      }
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <List listStyleType="none" className="link-list">
        {(data?.rows ?? []).map((owner) => (
          <List.Item key={`${owner.kind} ${owner.id}`}>
            <Named owner={owner} />
            {owner.times === 1 ? null : <span className="soft"> × {owner.times}</span>}
          </List.Item>
        ))}
      </List>
    </Modal>
  )
}

const PLACES = { woman: 'register', pair: 'matches', event: 'events' } as const

function Named({ owner: { kind, id, name } }: { owner: ListedOwner }) {
  const t = useText()
  if (kind === 'nameless') return <span className="soft">{t('report.listed.nameless')}</span>
  return kind === 'proposal' ? <>{name}</> : <Link href={`/${PLACES[kind]}/${id}`}>{name}</Link>
}
