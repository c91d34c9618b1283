import type { Excerpt, Found } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { StatusBadge } from '../../parts/StatusBadge'
import { useText } from '../../language'
import { FoundIn } from './FoundIn'
import { stepOf } from './steps'
import './register.css'

const ROW_HEIGHT = 64

type Props = {
  women: readonly WomanRow[]
  /** By what they were found, where it was not their name. */
  excerpts: Found['excerpts']
  chosen: string | null
  onChoose: (woman: WomanRow) => void
}

/** As many women as there are, drawn only where she looks; the arrows walk it. */
export const WomanList = memo(function WomanList({ women, excerpts, chosen, onChoose }: Props) {
  const t = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: women.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 1,
  })
  const at = useMemo(
    () => (chosen === null ? -1 : women.findIndex(({ id }) => id === chosen)),
    [women, chosen],
  )
  const lines = virtual.getVirtualItems()
  const drawn = lines.some(({ index }) => index === at)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [virtual, at])
  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event.key)
    if (step === null) return
    event.preventDefault()
    const next = Math.min(women.length - 1, Math.max(0, at + step))
    const woman = women[next]
    if (woman === undefined) return
    onChoose(woman)
  }
  return (
    <div
      ref={scroller}
      className="woman-list card"
      role="listbox"
      tabIndex={0}
      aria-label={t('page.register')}
      aria-activedescendant={drawn ? `woman-${chosen}` : undefined}
      onKeyDown={walk}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {lines.map(({ index, start }) => {
          const woman = women[index]
          return woman === undefined ? null : (
            <WomanLine
              key={index}
              woman={woman}
              excerpt={excerpts[woman.id]}
              top={start}
              chosen={woman.id === chosen}
              onChoose={onChoose}
            />
          )
        })}
      </div>
    </div>
  )
})

type LineProps = {
  woman: WomanRow
  excerpt: Excerpt | undefined
  top: number
  chosen: boolean
  onChoose: (woman: WomanRow) => void
}

const WomanLine = memo(function WomanLine({ woman, excerpt, top, chosen, onChoose }: LineProps) {
  const t = useText()
  const facts = [
    woman.protected ? t('women.protected') : woman.town,
    woman.age === null ? null : t('women.age', { age: woman.age }),
    woman.job,
  ]
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list itself is walked by keyboard.
    <div
      id={`woman-${woman.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className="woman-line"
      style={{ top, height: ROW_HEIGHT }}
      onClick={() => onChoose(woman)}
    >
      <span className="woman-name">
        {woman.name}
        {woman.ownScriptName === null ? null : (
          <span className="soft" lang="und">
            {' '}
            {woman.ownScriptName}
          </span>
        )}
      </span>
      <span className="woman-statuses">
        {woman.standings.map((standing) => (
          <StatusBadge key={standing.role} standing={standing} />
        ))}
      </span>
      <span className="woman-facts small soft">
        {excerpt === undefined ? facts.filter(Boolean).join(' · ') : <FoundIn excerpt={excerpt} />}
      </span>
    </div>
  )
})
