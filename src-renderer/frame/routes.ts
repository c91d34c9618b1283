import type { ComponentType } from 'react'
import { AboutPage } from '../pages/AboutPage'
import { EnquiryPage } from '../pages/EnquiryPage'
import { HandbookPage } from '../pages/HandbookPage'
import { HelpPage } from '../pages/HelpPage'
import { HistoryPage } from '../pages/HistoryPage'
import { ImportPage } from '../pages/ImportPage'
import { EvaluationPage } from '../pages/interview/EvaluationPage'
import { InterviewPage } from '../pages/interview/InterviewPage'
import { MatchesPage } from '../pages/MatchesPage'
import { MatchPage } from '../pages/MatchPage'
import { MatchingPage } from '../pages/MatchingPage'
import { RegisterPage } from '../pages/RegisterPage'
import { ReportPage } from '../pages/ReportPage'
import { SettingsPage } from '../pages/SettingsPage'
import { WaitingPage } from '../pages/WaitingPage'

type Shown = { readonly path: string; readonly page: ComponentType }

/** Which page is drawn at which place. */
export const ROUTES: readonly Shown[] = [
  { path: '/', page: RegisterPage },
  { path: '/register/:id?', page: RegisterPage },
  { path: '/enquiry', page: EnquiryPage },
  { path: '/interview/:id/:role', page: InterviewPage },
  { path: '/evaluation/:id/:role', page: EvaluationPage },
  { path: '/waiting', page: WaitingPage },
  { path: '/matching/:id?', page: MatchingPage },
  { path: '/matches', page: MatchesPage },
  { path: '/matches/:id', page: MatchPage },
  { path: '/handbook/:id?', page: HandbookPage },
  { path: '/report', page: ReportPage },
  { path: '/help/:name?', page: HelpPage },
  { path: '/import', page: ImportPage },
  { path: '/settings', page: SettingsPage },
  { path: '/history', page: HistoryPage },
  { path: '/about', page: AboutPage },
]
