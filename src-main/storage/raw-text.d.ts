/** A file beside the code, taken in as text when the app is built. */
declare module '*?raw' {
  const text: string
  export default text
}
