// The browser of the tests and of the scripts that look at the page.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Where Debian's package puts it, unless HONMONO_CHROMIUM names another. */
const CHROMIUM = process.env.HONMONO_CHROMIUM ?? '/usr/bin/chromium'

/** Turned off by Playwright. Of two such lists Chromium takes the last one only, so these stand here again. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]
/** Two pages of the browser's own address bar, which nobody sees here: each new window loaded both, at twice the cost of the page itself. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** A real Chromium without a window; whoever starts it closes it. The first start of a machine can take many seconds.
    @param {readonly string[]} more arguments of its command line */
export async function launchChromium(...more) {
  if (!existsSync(CHROMIUM)) throw new Error(`No Chromium at ${CHROMIUM}: npm test says how to get it; HONMONO_CHROMIUM names another one.`)
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...ADDRESS_BAR]}`,
      ...more,
    ],
  })
}
