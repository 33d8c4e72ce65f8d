/** Scripts of the site itself: the only ones that this page may start (Trusted Types, W3C; enforced by the Content-Security-Policy). */
const policy = window.trustedTypes?.createPolicy('honmono', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address
    throw new TypeError('not a script of this site')
  },
})

/** The address as the browser wants it: the DOM's types take strings only, though browsers take both. */
export function ownScript(address: string): string {
  return policy === undefined ? address : (policy.createScriptURL(address) as unknown as string)
}
