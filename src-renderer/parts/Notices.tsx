import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import { Notifications } from '@mantine/notifications'

/** Where it is said that something went well, or wrong. */
export function Notices() {
  return <Notifications className="no-print" position="bottom-right" limit={3} />
}
