/** Hosts that carry no message of their own: app stores, social networks and standards that a genuine brand mail links to at its foot. A link there contradicts no claim. */
export const neutral = {
  source: 'footers of genuine mail, own list',
  checked: '2026-11-23',
  entries: [
    // Standards and name spaces
    'w3.org',
    'schemas.microsoft.com',
    'schemas.xmlsoap.org',
    'schema.org',
    'purl.org',
    'xmlns.com',
    // App stores
    'apps.apple.com',
    'itunes.apple.com',
    'play.google.com',
    'appgallery.huawei.com',
    // Social networks
    'x.com',
    'twitter.com',
    'facebook.com',
    'fb.com',
    'instagram.com',
    'threads.net',
    'youtube.com',
    'youtu.be',
    'line.me',
    'linkedin.com',
    'pinterest.com',
    'tiktok.com',
    // Software that mails tell their readers to install
    'get.adobe.com',
  ],
} as const
