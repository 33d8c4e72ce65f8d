/** The package has no types of its own. The sub-path keeps Node from taking its deprecated built-in of the same name. */
declare module 'punycode/punycode.js' {
  const punycode: { toUnicode(domain: string): string; toASCII(domain: string): string }
  export default punycode
}
