/** One measure from 0 to 100, told by number and length. */
export function Measure({ name, value }: { name: string; value: number }) {
  return (
    <>
      <span>{name}</span>
      <span className="measure-track" aria-hidden>
        <span className="measure-part" style={{ display: 'block', width: `${value}%` }} />
      </span>
      <span className="numbers">{value}</span>
    </>
  )
}
