import type { ComponentType } from 'react'
import { AboutPage } from '../pages/AboutPage'
import { EnquiryPage } from '../pages/EnquiryPage'
import { HistoryPage } from '../pages/HistoryPage'
import { RegisterPage } from '../pages/RegisterPage'
import { SettingsPage } from '../pages/SettingsPage'

type Shown = { readonly path: string; readonly page: ComponentType }

/** Which page is drawn at which place. */
export const ROUTES: readonly Shown[] = [
  { path: '/', page: RegisterPage },
  { path: '/register/:id?', page: RegisterPage },
  { path: '/enquiry', page: EnquiryPage },
  { path: '/settings', page: SettingsPage },
  { path: '/history', page: HistoryPage },
  { path: '/about', page: AboutPage },
]
