/** Makes an address harmless to show: nobody can press it, and no program turns it into a link. */
export function defang(address: string): string {
  return address.replace(/^http/i, 'hxxp').replaceAll('.', '[.]').replaceAll('@', '[@]')
}
