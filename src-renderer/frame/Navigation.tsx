import { IconLock } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { useAnswer } from '../office/answers'
import { callDesktop } from '../office/call'
import { useOffice } from '../office/office-context'
import { useText } from '../language'
import { FOOT_WAYS, WAYS } from './ways'

/** The ways through the office, and the key in the door. */
export function Navigation() {
  const t = useText()
  const { division } = useOffice()
  const toDo = useAnswer('countToday', {}).data ?? 0
  return (
    <nav className="rail no-print" aria-label={t('frame.navigation')}>
      <div className="rail-office">{division.name}</div>
      {WAYS.map(({ group, ways }) => (
        <div key={group} className="rail-group" role="group" aria-label={t(`frame.group.${group}`)}>
          <span className="rail-group-name" aria-hidden>
            {t(`frame.group.${group}`)}
          </span>
          {ways.map((way) => (
            <Way
              key={way.page}
              {...way}
              label={t(`page.${way.page}`)}
              count={way.page === 'today' ? toDo : 0}
            />
          ))}
        </div>
      ))}
      <span className="rail-end" />
      {FOOT_WAYS.map((way) => (
        <Way key={way.page} {...way} label={t(`page.${way.page}`)} />
      ))}
      <a className="rail-link" href="#/lock" onClick={lock}>
        <IconLock size={20} aria-hidden />
        {t('frame.lock')}
      </a>
    </nav>
  )
}

type WayProps = { page: string; Icon: typeof IconLock; label: string; count?: number }

function Way({ page, Icon, label, count = 0 }: WayProps) {
  const t = useText()
  const [location] = useLocation()
  const here =
    location === `/${page}` || location.startsWith(`/${page}/`) || (location === '/' && page === 'today')
  return (
    <Link className="rail-link" href={`/${page}`} aria-current={here ? 'page' : undefined}>
      <Icon size={20} aria-hidden />
      {label}
      {count === 0 ? null : (
        <span className="rail-count numbers" aria-label={t('today.count', { count })}>
          {count}
        </span>
      )}
    </Link>
  )
}

function lock(event: { preventDefault: () => void }): void {
  event.preventDefault()
  void callDesktop('lock', {})
}
