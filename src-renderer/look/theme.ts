import { createTheme, type MantineColorsTuple } from '@mantine/core'

const plum: MantineColorsTuple = [
  '#f9f1f8',
  '#f0e0ee',
  '#e0bedb',
  '#cf99c8',
  '#be78b5',
  '#a9569e',
  '#8a3f80',
  '#6b2a63',
  '#551f4f',
  '#3f163a',
]

/** One accent, one typeface, one corner: the look of every Mantine part. */
export const theme = createTheme({
  colors: { plum },
  primaryColor: 'plum',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  fontFamily: "'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif",
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '17px', xl: '22px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
})
