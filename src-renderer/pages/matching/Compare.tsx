import type { Proposals } from '@contract/matching'
import { Modal, Table } from '@mantine/core'
import { Criterion } from '@contract/answers'
import { useText } from '../../language'
import { Grounds } from './Grounds'
import { PairCard } from './PairCard'

type Props = { proposals: Proposals; chosen: readonly string[]; onClose: () => void }

/** The mentors she has marked, side by side and equally large, with the same lines in the same order. */
export function Compare({ proposals: { best, mentee }, chosen, onClose }: Props) {
  const t = useText()
  const compared = best.filter(({ mentorId }) => chosen.includes(mentorId))
  return (
    <Modal
      opened={compared.length > 1}
      onClose={onClose}
      size="90%"
      title={t('matching.compare.title', { name: mentee.name })}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <div
        className="compare"
        style={{ gridTemplateColumns: `repeat(${compared.length}, minmax(220px, 1fr))` }}
      >
        {compared.map((proposal) => (
          <article key={proposal.mentorId} className="card" aria-label={proposal.mentor.name}>
            <PairCard woman={proposal.mentor} side="mentor" />
            <Numbers proposal={proposal} />
            <Grounds
              kind="reason"
              sentences={proposal.reasons}
              label={t('matching.reasons')}
              mentee={mentee}
              mentor={proposal.mentor}
            />
            <Grounds
              kind="concern"
              sentences={proposal.concerns}
              label={t('matching.concerns')}
              mentee={mentee}
              mentor={proposal.mentor}
            />
          </article>
        ))}
      </div>
    </Modal>
  )
}

function Numbers({ proposal }: { proposal: Proposals['best'][number] }) {
  const t = useText()
  const lines: readonly (readonly [string, string | number])[] = [
    [t('matching.commonGround'), proposal.commonGround],
    [t('matching.complement'), proposal.complement],
    [t('matching.forMentee'), proposal.advice.mentee],
    [t('matching.forMentor'), proposal.advice.mentor],
    ...Criterion.options.map((criterion) => {
      const row = proposal.rows.find((one) => one.criterion === criterion)
      const known = row !== undefined && row.mentee.known
      return [t(`criterion.${criterion}`), known ? row.mentee.points : t('groups.unknown')] as const
    }),
  ]
  return (
    <Table>
      <Table.Tbody>
        {lines.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Td className="small">{name}</Table.Td>
            <Table.Td ta="right" className="small numbers">
              {value}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
