import {
  IconAddressBook,
  IconAffiliate,
  IconChartBar,
  IconHeart,
  IconChartLine,
  IconHeartHandshake,
  IconHelpCircle,
  IconHourglass,
  IconMessageQuestion,
  IconPrinter,
  IconQuote,
  IconSettings,
  IconSparkles,
  IconSunHigh,
  IconUsersGroup,
} from '@tabler/icons-react'

/** The pages the rail leads to, in the groups it shows them in; a page's name is `page.<name>`, its place `/<name>`. */
export const WAYS = [
  { group: 'today', ways: [{ page: 'today', Icon: IconSunHigh }] },
  {
    group: 'women',
    ways: [
      { page: 'register', Icon: IconAddressBook },
      { page: 'waiting', Icon: IconHourglass },
    ],
  },
  {
    group: 'matches',
    ways: [
      { page: 'matching', Icon: IconSparkles },
      { page: 'rounds', Icon: IconAffiliate },
      { page: 'proposals', Icon: IconMessageQuestion },
      { page: 'matches', Icon: IconHeartHandshake },
    ],
  },
  {
    group: 'together',
    ways: [
      { page: 'events', Icon: IconUsersGroup },
      { page: 'stories', Icon: IconQuote },
      { page: 'thanks', Icon: IconHeart },
    ],
  },
  {
    group: 'papers',
    ways: [
      { page: 'print', Icon: IconPrinter },
      { page: 'figures', Icon: IconChartLine },
      { page: 'report', Icon: IconChartBar },
    ],
  },
] as const

/** The pages at the foot of the rail. */
export const FOOT_WAYS = [
  { page: 'settings', Icon: IconSettings },
  { page: 'help', Icon: IconHelpCircle },
] as const

/** Places that are reached from other pages and from the search box. */
export const OTHER_PLACES = [
  'handover',
  'batch',
  'copies',
  'wanted',
  'calibration',
  'enquiry',
  'import',
  'duplicates',
  'readiness',
  'network',
  'history',
  'weights',
  'about',
] as const
