declare module 'fontkit' {
  /** A parsed font, as pdfkit takes it to embed. */
  export type Font = { readonly postscriptName: string }
  export function create(bytes: Uint8Array): Font
}
