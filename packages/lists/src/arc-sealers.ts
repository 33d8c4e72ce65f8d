/** Who seals (ARC, RFC 8617) what it passes on, with results that it found itself when the mail came in. A seal of anybody else says nothing:
    who seals can write whatever he likes about what he received. */
export const arcSealers = {
  source:
    'github.com/trusteddomainproject/ARC_Community_Sealers (google.com, messagingengine.com, pobox.com, topicbox.com, umich.edu); learn.microsoft.com/defender-office-365/email-authentication-arc-configure (microsoft.com)',
  checked: '2026-11-28',
  entries: ['google.com', 'messagingengine.com', 'microsoft.com', 'pobox.com', 'topicbox.com', 'umich.edu'],
} as const
