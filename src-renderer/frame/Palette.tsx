import { fold } from '@contract/folding'
import { groupedBy } from '@contract/grouping'
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAnswer } from '../office/answers'
import { callDesktop } from '../office/call'
import { useText } from '../language'
import { FOOT_WAYS, OTHER_PLACES, WAYS } from './ways'

const PLACES = [...WAYS.flatMap(({ ways }) => [...ways]), ...FOOT_WAYS].map(({ page }) => page)
const MOST_SHOWN = 12

/** One box that finds women, pages and things to do. */
export function Palette() {
  const t = useText()
  const [, go] = useLocation()
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const women = useAnswer('listWomen', {}, isOpen)
  const places: SpotlightActionData[] = [...PLACES, ...OTHER_PLACES].map((place) => ({
    id: place,
    label: t(`page.${place}`),
    group: t('frame.palette.places'),
    onClick: () => go(`/${place}`),
  }))
  const lock = {
    id: 'lock',
    label: t('frame.lock'),
    group: t('frame.palette.places'),
    onClick: () => void callDesktop('lock', {}),
  }
  const folded = fold(query)
  const found: SpotlightActionData[] = (folded === '' ? [] : (women.data ?? []))
    .filter(({ name }) => fold(name).includes(folded))
    .slice(0, MOST_SHOWN)
    .map(({ id, name, town }) => ({
      id,
      label: name,
      description: town ?? '',
      group: t('frame.palette.women'),
      onClick: () => go(`/register/${id}`),
    }))
  const shown = [...found, ...[...places, lock].filter(({ label }) => fold(label ?? '').includes(folded))]
  return (
    <Spotlight
      actions={grouped(shown)}
      filter={(_query, actions) => actions}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setOpen(true)}
      onSpotlightClose={() => setOpen(false)}
      shortcut={null}
      nothingFound={t('frame.palette.nothing')}
      scrollable
      maxHeight="calc(100vh - 200px)"
      attributes={{ content: { 'aria-label': t('frame.palette.ask') } }}
      searchProps={{ placeholder: t('frame.palette.ask'), 'aria-label': t('frame.palette.ask') }}
    />
  )
}

function grouped(actions: readonly SpotlightActionData[]) {
  return [...groupedBy(actions, ({ group }) => group ?? '')].map(([group, members]) => ({
    group,
    actions: members,
  }))
}
