import type { GuestRow } from '@contract/events'

/** Her name; on paper that others read only as much of it as may stand there. */
export function GuestName({ guest: { name, nameOnPaper } }: { guest: GuestRow }) {
  if (name === nameOnPaper) return name
  return (
    <>
      <span className="no-print">{name}</span>
      <span className="print-only">{nameOnPaper}</span>
    </>
  )
}
