type TrustedTypes = {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createHTML: (text: string) => string },
  ) => unknown
}

// The first thing done: a schema of zod made before this asks whether code may be made from text, which the browser reports.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

/**
 * The only text that may be set as markup is a style sheet of the parts we draw with, which holds no tag.
 * Everything else is refused by the browser itself.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the DOM types of our compiler do not know trusted types yet.
const { trustedTypes } = window as unknown as { readonly trustedTypes: TrustedTypes }
trustedTypes.createPolicy('default', { createHTML: withoutTags })

function withoutTags(text: string): string {
  if (text.includes('<')) throw new TypeError('markup refused')
  return text
}
