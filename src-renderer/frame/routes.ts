import { lazy, type ComponentType } from 'react'
import { RegisterPage } from '../pages/RegisterPage'
import { TodayPage } from '../pages/TodayPage'

// Opened when they are first wanted, but for the two that everyone has open all day.
const AboutPage = lazy(async () => ({ default: (await import('../pages/AboutPage')).AboutPage }))
const DuplicatesPage = lazy(async () => ({
  default: (await import('../pages/DuplicatesPage')).DuplicatesPage,
}))
const EnquiryPage = lazy(async () => ({ default: (await import('../pages/EnquiryPage')).EnquiryPage }))
const CopiesPage = lazy(async () => ({ default: (await import('../pages/CopiesPage')).CopiesPage }))
const BatchPage = lazy(async () => ({ default: (await import('../pages/BatchPage')).BatchPage }))
const WordingPage = lazy(async () => ({ default: (await import('../pages/WordingPage')).WordingPage }))
const PrintPage = lazy(async () => ({ default: (await import('../pages/PrintPage')).PrintPage }))
const FiguresPage = lazy(async () => ({ default: (await import('../pages/FiguresPage')).FiguresPage }))
const HandoverPage = lazy(async () => ({ default: (await import('../pages/HandoverPage')).HandoverPage }))
const HelpPage = lazy(async () => ({ default: (await import('../pages/HelpPage')).HelpPage }))
const HistoryPage = lazy(async () => ({ default: (await import('../pages/HistoryPage')).HistoryPage }))
const ImportPage = lazy(async () => ({ default: (await import('../pages/ImportPage')).ImportPage }))
const EvaluationPage = lazy(async () => ({
  default: (await import('../pages/interview/EvaluationPage')).EvaluationPage,
}))
const InterviewPage = lazy(async () => ({
  default: (await import('../pages/interview/InterviewPage')).InterviewPage,
}))
const MatchesPage = lazy(async () => ({ default: (await import('../pages/MatchesPage')).MatchesPage }))
const MatchPage = lazy(async () => ({ default: (await import('../pages/MatchPage')).MatchPage }))
const MatchingPage = lazy(async () => ({ default: (await import('../pages/MatchingPage')).MatchingPage }))
const ProposalsPage = lazy(async () => ({ default: (await import('../pages/ProposalsPage')).ProposalsPage }))
const AskingPage = lazy(async () => ({
  default: (await import('../pages/proposals/AskingPage')).AskingPage,
}))
const NetworkPage = lazy(async () => ({ default: (await import('../pages/NetworkPage')).NetworkPage }))
const ReadinessPage = lazy(async () => ({ default: (await import('../pages/ReadinessPage')).ReadinessPage }))
const ReportPage = lazy(async () => ({ default: (await import('../pages/ReportPage')).ReportPage }))
const RoundPage = lazy(async () => ({ default: (await import('../pages/RoundPage')).RoundPage }))
const RoundsPage = lazy(async () => ({ default: (await import('../pages/RoundsPage')).RoundsPage }))
const SettingsPage = lazy(async () => ({ default: (await import('../pages/SettingsPage')).SettingsPage }))
const WantedPage = lazy(async () => ({ default: (await import('../pages/waiting/WantedPage')).WantedPage }))
const CalibrationPage = lazy(async () => ({
  default: (await import('../pages/CalibrationPage')).CalibrationPage,
}))
const WhyPage = lazy(async () => ({ default: (await import('../pages/waiting/WhyPage')).WhyPage }))
const EventPage = lazy(async () => ({ default: (await import('../pages/EventPage')).EventPage }))
const EventsPage = lazy(async () => ({ default: (await import('../pages/EventsPage')).EventsPage }))
const StoriesPage = lazy(async () => ({ default: (await import('../pages/StoriesPage')).StoriesPage }))
const StoryPage = lazy(async () => ({ default: (await import('../pages/StoryPage')).StoryPage }))
const ThanksPage = lazy(async () => ({ default: (await import('../pages/ThanksPage')).ThanksPage }))
const SurveyPage = lazy(async () => ({ default: (await import('../pages/SurveyPage')).SurveyPage }))
const WeightsPage = lazy(async () => ({ default: (await import('../pages/WeightsPage')).WeightsPage }))
const WaitingPage = lazy(async () => ({ default: (await import('../pages/WaitingPage')).WaitingPage }))

const ReadBackPage = lazy(async () => ({
  default: (await import('../pages/read-back/ReadBackPage')).ReadBackPage,
}))

type Shown = { readonly path: string; readonly page: ComponentType }

/** Which page is drawn at which place. */
export const ROUTES: readonly Shown[] = [
  { path: '/', page: TodayPage },
  { path: '/today', page: TodayPage },
  { path: '/handover', page: HandoverPage },
  { path: '/register/:id?', page: RegisterPage },
  { path: '/duplicates', page: DuplicatesPage },
  { path: '/enquiry', page: EnquiryPage },
  { path: '/interview/:id/:role/:field?', page: InterviewPage },
  { path: '/evaluation/:id/:role', page: EvaluationPage },
  { path: '/read-back/:id', page: ReadBackPage },
  { path: '/waiting', page: WaitingPage },
  { path: '/waiting/:id', page: WhyPage },
  { path: '/calibration', page: CalibrationPage },
  { path: '/wanted', page: WantedPage },
  { path: '/matching/:id?', page: MatchingPage },
  { path: '/rounds', page: RoundsPage },
  { path: '/rounds/:id', page: RoundPage },
  { path: '/weights', page: WeightsPage },
  { path: '/proposals', page: ProposalsPage },
  { path: '/asking/:id/:side', page: AskingPage },
  { path: '/matches', page: MatchesPage },
  { path: '/matches/:id', page: MatchPage },
  { path: '/print/:paper?/:id?', page: PrintPage },
  { path: '/events', page: EventsPage },
  { path: '/events/:id', page: EventPage },
  { path: '/stories', page: StoriesPage },
  { path: '/stories/:id/:match?', page: StoryPage },
  { path: '/thanks', page: ThanksPage },
  { path: '/survey/:id/:side/:moment/:survey?', page: SurveyPage },
  { path: '/copies/:id?', page: CopiesPage },
  { path: '/wording/:paper/:language', page: WordingPage },
  { path: '/batch/:paper?', page: BatchPage },
  { path: '/report', page: ReportPage },
  { path: '/figures', page: FiguresPage },
  { path: '/readiness', page: ReadinessPage },
  { path: '/network', page: NetworkPage },
  { path: '/help/:name?', page: HelpPage },
  { path: '/import', page: ImportPage },
  { path: '/settings', page: SettingsPage },
  { path: '/history', page: HistoryPage },
  { path: '/about', page: AboutPage },
  ...(import.meta.env.DEV
    ? [
        {
          path: '/parts',
          page: lazy(async () => ({ default: (await import('../pages/PartsPage')).PartsPage })),
        },
      ]
    : []),
]
