import {
  IconAddressBook,
  IconBook2,
  IconChartBar,
  IconHeartHandshake,
  IconHelpCircle,
  IconHourglass,
  IconLock,
  IconSettings,
  IconSparkles,
} from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { callDesktop } from '../office/call'
import { useOffice } from '../office/office-context'
import { useText } from '../language'

const WAYS = [
  { to: '/register', action: 'register', Icon: IconAddressBook },
  { to: '/waiting', action: 'waiting', Icon: IconHourglass },
  { to: '/matching', action: 'matching', Icon: IconSparkles },
  { to: '/matches', action: 'matches', Icon: IconHeartHandshake },
  { to: '/handbook', action: 'handbook', Icon: IconBook2 },
  { to: '/report', action: 'report', Icon: IconChartBar },
] as const

const MORE_WAYS = [
  { to: '/settings', action: 'settings', Icon: IconSettings },
  { to: '/help', action: 'help', Icon: IconHelpCircle },
] as const

/** The ways through the office, and the key in the door. */
export function Navigation() {
  const t = useText()
  const { division } = useOffice()
  return (
    <nav className="rail no-print" aria-label={t('frame.navigation')}>
      <div className="rail-office">{division.name}</div>
      {WAYS.map((way) => (
        <Way key={way.to} {...way} label={t(`page.${way.action}`)} />
      ))}
      <span className="rail-end" />
      {MORE_WAYS.map((way) => (
        <Way key={way.to} {...way} label={t(`page.${way.action}`)} />
      ))}
      <a className="rail-link" href="#/lock" onClick={lock}>
        <IconLock size={20} aria-hidden />
        {t('frame.lock')}
      </a>
    </nav>
  )
}

function Way({ to, Icon, label }: { to: string; Icon: typeof IconLock; label: string }) {
  const [location] = useLocation()
  const here = location === to || location.startsWith(`${to}/`)
  return (
    <Link className="rail-link" href={to} aria-current={here ? 'page' : undefined}>
      <Icon size={20} aria-hidden />
      {label}
    </Link>
  )
}

function lock(event: { preventDefault: () => void }): void {
  event.preventDefault()
  void callDesktop('lock', {})
}
