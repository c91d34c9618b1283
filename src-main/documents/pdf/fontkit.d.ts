declare module 'fontkit' {
  /** A parsed font, as pdfkit takes it to embed. */
  export type Font = { readonly postscriptName: string; getGlyph: (id: number) => Glyph }
  export type Glyph = { _decode: () => unknown }
  export function create(bytes: Uint8Array): Font
}
