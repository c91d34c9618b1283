import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

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

// Mantine reckons with its own greys and with white on every button; here our tokens speak in both themes.
const ourColours: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  const accent = (input.color ?? 'plum') === 'plum'
  if (accent && input.variant === 'filled')
    return {
      ...colours,
      background: 'var(--accent)',
      hover: 'var(--accent-strong)',
      color: 'var(--accent-ink)',
    }
  if (accent && input.variant === 'light')
    return {
      ...colours,
      background: 'var(--accent-wash)',
      hover: 'var(--accent-wash)',
      color: 'var(--accent)',
    }
  if (accent && input.variant === 'subtle')
    return { ...colours, hover: 'var(--accent-wash)', color: 'var(--accent)' }
  return colours
}

const OUR_VARIABLES = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--ground)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-anchor': 'var(--accent)',
}

/** Our tokens where Mantine asks for a colour. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: OUR_VARIABLES,
  dark: OUR_VARIABLES,
})

const nothing = () => {}

/** Light or dark is the desktop's to keep: the window follows it, and leaves no note of its own in the browser's storage. */
export const asTheDesktopSays: MantineColorSchemeManager = {
  get: () => 'auto',
  set: nothing,
  subscribe: nothing,
  unsubscribe: nothing,
  clear: nothing,
}

/** One accent, one typeface, one corner: the look of every Mantine part. */
export const theme = createTheme({
  colors: { plum },
  primaryColor: 'plum',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver: ourColours,
  fontFamily:
    "'Source Sans 3 Variable', 'Segoe UI', system-ui, 'Document arabic', 'Document ethiopic', 'Document chinese', sans-serif",
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '17px', xl: '22px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
})
