/** Mail servers that send for many companies, by the names that reverse DNS gives them: delivery services, mailbox providers, filters.
    A mail that came through one may be anybody's, a brand's included. */
export const relays = {
  source: 'the documentation of each service, own list',
  checked: '2026-11-28',
  entries: [
    // Worldwide
    'amazonses.com',
    'google.com',
    'outlook.com',
    'pphosted.com',
    'ppe-hosted.com',
    'mimecast.com',
    'messagelabs.com',
    'barracudanetworks.com',
    'iphmx.com',
    'trendmicro.com',
    'hornetsecurity.com',
    'salesforce.com',
    'mcsv.net',
    'mtasv.net',
    'zendesk.com',
    'mailchannels.net',
    'socketlabs.com',
    'antispamcloud.com',
    'icloud.com',
    'yahoo.com',
    // Japan
    'securemx.jp',
    'yahoo.co.jp',
    'ocn.ad.jp',
    'iij.ad.jp',
  ],
} as const
