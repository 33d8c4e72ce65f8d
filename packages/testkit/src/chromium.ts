import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Debian's package puts it, unless HONMONO_CHROMIUM names another. */
export const CHROMIUM = process.env.HONMONO_CHROMIUM ?? '/usr/bin/chromium'

/** A real Chromium without a window; whoever starts it closes it. The first start of a machine can take many seconds. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(`No Chromium at ${CHROMIUM}: npm test says how to get it; HONMONO_CHROMIUM names another one.`)
  return chromium.launch({ executablePath: CHROMIUM, args: ['--disable-gpu'] })
}
