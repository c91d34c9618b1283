/** What stands beside a block's name: free words, and options such as `widths=2,3` or `alt="…"`. */
export type Options = { words: string; get: (name: string) => string }

export function readOptions(argument: string): Options {
  const options = new Map<string, string>()
  const words = argument.replaceAll(
    /([a-z]+)=(?:"([^"]*)"|(\S+))/g,
    (_, name: string, quoted?: string, bare?: string) => {
      options.set(name, quoted ?? bare ?? '')
      return ''
    },
  )
  return { words: words.trim(), get: (name) => options.get(name) ?? '' }
}

/** `# Title {#id .unnumbered}` taken apart. */
export function readHeading(argument: string): { title: string; id: string; numbered: boolean } {
  const match = /^(.*?)\s*\{([^{}]*)\}$/.exec(argument)
  const marks = (match?.[2] ?? '').split(/\s+/)
  const id = marks.find((mark) => mark.startsWith('#'))?.slice(1) ?? ''
  return { title: match?.[1] ?? argument, id, numbered: !marks.includes('.unnumbered') }
}
