import { expect, test } from 'vitest'
import { shownIfDay } from '../../src-renderer/parts/shown-day'

test('what a refusal or a line of Today tells is written as a day only where it is one', () => {
  expect(['2026-10-24', '2026-10', 'A 2026-10-24', 7].map(shownIfDay)).toEqual([
    '24.10.2026',
    '2026-10',
    'A 2026-10-24',
    7,
  ])
})
