import { noPaint, type Paint } from '@honmono/render'
import colors from 'picocolors'

/** Colours on a terminal only: never in a pipe or file, whatever CI or FORCE_COLOR say. NO_COLOR is honoured. */
export function terminalPaint(): Paint {
  if (process.stdout.isTTY !== true) return noPaint
  const { bold, dim, red, black, white, bgRed, bgYellow, bgCyan, bgGreen } = colors.createColors(colors.isColorSupported)
  return {
    strong: bold,
    dim,
    bad: (text) => bold(red(text)),
    verdict: {
      phishing: (text) => bgRed(white(bold(text))),
      suspicious: (text) => bgYellow(black(bold(text))),
      // Not green: green is for what was proved.
      unconfirmed: (text) => bgCyan(black(bold(text))),
      genuine: (text) => bgGreen(black(bold(text))),
    },
  }
}

/** A terminal that does not know its width says 0. */
export function terminalColumns(): number {
  return process.stdout.columns || 80
}
