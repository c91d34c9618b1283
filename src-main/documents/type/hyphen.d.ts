declare module 'hyphen/da/index.js' {
  const danish: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string }
  export default danish
}
declare module 'hyphen/en-gb/index.js' {
  const english: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string }
  export default english
}
