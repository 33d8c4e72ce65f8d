/** Windows code pages whose name is no "windows-N" or "cpN" (https://learn.microsoft.com/windows/win32/intl/code-page-identifiers). */
const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  20127: 'us-ascii',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51936: 'gbk',
  51949: 'euc-kr',
  54936: 'gb18030',
  65000: 'utf-7',
  65001: 'utf-8',
}

/** The name of a code page for a Content-Type or a decoder; '' for one that nobody knows. */
export function labelOf(codePage: number): string {
  const label = LABELS[codePage]
  if (label !== undefined) return label
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`
  if (codePage >= 28591 && codePage <= 28606) return `iso-8859-${codePage - 28590}`
  return ''
}

/** What a Windows of this language (LCID) takes for its own code page; 0 when not known here. */
export function codePageOf(locale: number): number {
  const language = locale & 0x3ff
  if (language === 0x11) return 932
  if (language === 0x12) return 949
  if (language === 0x04) return (locale & 0xffff) === 0x0804 || (locale & 0xffff) === 0x1004 ? 936 : 950
  return language === 0x09 ? 1252 : 0
}
