import type { RoundView } from '@contract/rounds'
import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { Card } from '../../parts/Card'
import { Changes } from './Changes'
import { WishFields, type Wish } from './WishFields'

/** Tries another policy or floor: what would change is shown before anything does. */
export function ChangeWish({ round, onDone }: { round: RoundView; onDone: () => void }) {
  const t = useText()
  const leftOut = round.leftOut.map(({ id }) => id)
  const [wish, setWish] = useState<Wish>({ policy: round.policy, floor: round.floor, leftOut })
  const found = useAnswer('compareRound', { id: round.id, weights: [], ...wish })
  const change = useDeed('changeRound', onDone)
  const isSame = wish.policy === round.policy && wish.floor === round.floor
  return (
    <Card title={t('round.change')}>
      <Stack gap="md">
        <WishFields wish={wish} onChange={setWish} />
        {found.data === undefined || isSame ? null : <Changes comparison={found.data} />}
        <Group>
          <Button
            disabled={isSame}
            loading={change.isPending}
            onClick={() => change.mutate({ id: round.id, ...wish })}
          >
            {t('round.change.use')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('frame.cancel')}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
