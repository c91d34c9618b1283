import { List, Modal } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import type { AskedPeriod } from './OtherPeriodFields'

type Props = { code: string | null; which: AskedPeriod; onClose: () => void }

/** The women behind one figure. */
export function FigureWomen({ code, which, onClose }: Props) {
  const t = useText()
  const women = useAnswer('figureWomen', { ...which, code: code ?? '' }, code !== null)
  return (
    <Modal
      opened={code !== null}
      onClose={onClose}
      title={t('report.women', { count: women.data?.length ?? 0 })}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <List listStyleType="none" className="link-list">
        {(women.data ?? []).map(({ id, name }) => (
          <List.Item key={id}>
            <Link href={`/register/${id}`}>{name}</Link>
          </List.Item>
        ))}
      </List>
    </Modal>
  )
}
