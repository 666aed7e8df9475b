/** The package has no types for its single tables. */
declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs `traditional simplified`, joined by `|`. */
  const table: string
  export default table
}
