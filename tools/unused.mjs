/** Stands in the bundle for packages that nothing we call comes to. */
const unused = () => {
  throw new Error('This package was left out of the bundle.')
}

export default unused
export {
  unused as getCategory,
  unused as getCombiningClass,
  unused as getScript,
  unused as isDigit,
  unused as isMark,
}
