declare module 'saxen' {
  /** The part of the parser that this app uses; the package brings no types. */
  export class Parser {
    /** The prefixes under which elements and attributes of these namespaces are told, whatever the file calls them. */
    ns(prefixes: Readonly<Record<string, string>>): this
    on(
      event: 'openTag',
      tell: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): this
    on(event: 'closeTag', tell: (name: string) => void): this
    on(event: 'text', tell: (text: string, decode: Decode) => void): this
    on(event: 'cdata', tell: (text: string) => void): this
    /** @throws Error when the markup is not well formed */
    parse(markup: string): void
  }
  export type Decode = (text: string) => string
}
