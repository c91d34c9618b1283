/** The package brings no types of its own; this is the part we use. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'sfnt'; noHinting: boolean },
  ): Promise<Uint8Array>
}
