/** Ways to make a forged mail look proved, each posing as a listed brand over nothing but the brand's own links: no other sign gives it away.
    Own writing; docs/authentication.md shows the table. */

export interface Attack {
  readonly id: string
  /** What the attacker does. */
  readonly does: string
  /** Why it gains nothing, or what it gains. */
  readonly why: string
  readonly brand: string
  readonly mail: Uint8Array
  /** Given with --trust-authserv. */
  readonly trust?: string
  /** Every word of it is the brand's own: genuine is right. */
  readonly isBrands?: true
}

const BRANDS = {
  Amazon: ['Amazon.co.jp', 'auto-confirm@amazon.co.jp', 'https://www.amazon.co.jp/gp/css/order-history'],
  Netflix: ['Netflix', 'info@account.netflix.com', 'https://www.netflix.com/YourAccountPayment'],
  Rakuten: ['楽天市場', 'member@emagazine.rakuten.co.jp', 'https://order.my.rakuten.co.jp/'],
} as const
type Name = keyof typeof BRANDS

const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
const latin1 = (text: string) => Buffer.from(text, 'utf8')

interface Made {
  readonly top: readonly string[]
  /** Instead of the brand's own From. */
  readonly from?: readonly string[]
  /** What the sender writes beside From, To and Date. */
  readonly more?: readonly string[]
  readonly subject?: readonly string[]
  readonly body?: string
}

/** A mail as the brand would write it. */
export function made(name: Name, { top, from, more = [], subject, body }: Made): Uint8Array {
  const [title, address, link] = BRANDS[name]
  const lines = [
    ...top,
    ...(from ?? [`From: ${word(title)} <${address}>`]),
    'To: hanako.reader@gmail.com',
    ...(subject ?? [`Subject: ${word('ご注文の確認')}`]),
    'Date: Fri, 20 Nov 2026 10:15:00 +0900',
    'MIME-Version: 1.0',
    ...more,
    ...(body === undefined
      ? [
          'Content-Type: text/plain; charset=UTF-8',
          'Content-Transfer-Encoding: 8bit',
          '',
          `${title}をご利用いただき、ありがとうございます。`,
          '',
          'ご注文の内容は次のページでご確認いただけます。',
          link,
          '',
          title,
          '',
        ]
      : [body]),
  ]
  return latin1(lines.join('\r\n'))
}

const X = 'evil.example'
/** How Gmail takes a mail over from the attacker's machine. */
const gmail = (results: string, delivered = `from ${X} (mx.${X}. [203.0.113.66])`) => [
  'Delivered-To: hanako.reader@gmail.com',
  'Received: by 2002:a05:6358:70a:b0:1c3:55f0:8d2e with SMTP id e10csp1802411rwj; Thu, 19 Nov 2026 17:15:04 -0800 (PST)',
  `Return-Path: <b@${X}>`,
  `Received: ${delivered} by mx.google.com with ESMTPS id d9443; Thu, 19 Nov 2026 17:15:04 -0800 (PST)`,
  `Authentication-Results: ${results}`,
]
const ownFail = (domain: string) =>
  `mx.google.com; spf=pass smtp.mailfrom=b@${X}; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=${domain}`
/** A server that writes no results of its own. */
const POSTFIX = `Received: from mx.${X} (mx.${X} [203.0.113.66]) by mx.reader.example (Postfix) with ESMTPS id 4Zq77; Fri, 20 Nov 2026 10:15:04 +0900`
const proof = (domain: string, server = 'mx.reader.example') =>
  `Authentication-Results: ${server}; spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`
/** What a server found that really checks, in a place where only it can write. */
const found = (results: string) => [`Authentication-Results: mx.reader.example; ${results}`, POSTFIX]
const A = 'amazon.co.jp'
const N = 'account.netflix.com'
const R = 'emagazine.rakuten.co.jp'
const SIGNED = (domain: string, tags: string) =>
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1; bh=notareal=; b=aBcDnotareal=; ${tags}`
const holds = (domain: string) =>
  `dkim=pass header.d=${domain} header.s=s1 header.b=aBcD; spf=pass smtp.mailfrom=b@${X}; dmarc=pass header.from=${domain}`
const arcSet = (i: number, sealer: string, results: string) => [
  `ARC-Seal: i=${i}; a=rsa-sha256; cv=${i === 1 ? 'none' : 'pass'}; d=${sealer}; s=x; b=x`,
  `ARC-Message-Signature: i=${i}; a=rsa-sha256; d=${sealer}; s=x; h=from; bh=x; b=x`,
  `ARC-Authentication-Results: i=${i}; mx.${sealer}; ${results}`,
]

/** The same mails where it is true: what the attacks would gain. */
export const controls: readonly Uint8Array[] = [
  made('Amazon', {
    top: gmail(`mx.google.com; dkim=pass header.i=@${A}; spf=pass smtp.mailfrom=b@bounces.${A}; dmarc=pass header.from=${A}`),
  }),
  ...(
    [
      ['Amazon', A],
      ['Netflix', N],
      ['Rakuten', R],
    ] as const
  ).map(([name, domain]) => made(name, { top: found(holds(domain)) })),
]

export const attacks: readonly Attack[] = [
  {
    id: 'forged-below',
    does: 'puts a forged field under Gmail’s name right below the one that Gmail wrote',
    why: 'Gmail writes one field; the topmost is its own.',
    brand: 'Amazon',
    mail: made('Amazon', { top: [...gmail(ownFail(A)), proof(A, 'mx.google.com')] }),
  },
  {
    id: 'forged-other-methods',
    does: 'forges just the methods that Gmail’s own field does not have',
    why: 'The same: nothing is added to a field that is always the only one.',
    brand: 'Netflix',
    mail: made('Netflix', {
      top: [
        ...gmail('mx.google.com; spf=none smtp.mailfrom=b@evil.example'),
        `Authentication-Results: mx.google.com; dkim=pass header.d=${N}; dmarc=pass header.from=${N}`,
      ],
    }),
  },
  {
    id: 'forged-above',
    does: 'hands over a file with a forged field on top and no Received field',
    why: 'Without a Received field nobody tells whose name it bears.',
    brand: 'Amazon',
    mail: made('Amazon', { top: [proof(A, 'mx.google.com')] }),
  },
  {
    id: 'same-name',
    does: 'forges the name of a server that writes no results itself',
    why: 'Below its Received field anybody may have written it: only bad news counts from there.',
    brand: 'Rakuten',
    mail: made('Rakuten', { top: [POSTFIX, proof('rakuten.co.jp')] }),
  },
  {
    id: 'same-name-trusted',
    does: 'the same, where the reader vouches for the server, which wrote its own field above',
    why: 'Of several fields under one name the topmost run counts, and no method twice.',
    brand: 'Rakuten',
    trust: 'mx.reader.example',
    mail: made('Rakuten', {
      top: [
        POSTFIX,
        `Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=b@${X}; dkim=none; dmarc=fail header.from=${R}`,
        proof(R),
      ],
    }),
  },
  {
    id: 'look-alike-below',
    does: 'writes as mx.google.com.evil.example',
    why: 'Its house is evil.example.',
    brand: 'Amazon',
    mail: made('Amazon', { top: [...gmail(ownFail(A)), proof(A, 'mx.google.com.evil.example')] }),
  },
  {
    id: 'look-alike-digits',
    does: 'writes as mx.g00gle.com, to a server that writes no results',
    why: 'It is not a name of the house that took the mail.',
    brand: 'Amazon',
    mail: made('Amazon', { top: [POSTFIX, proof(A, 'mx.g00gle.com')] }),
  },
  {
    id: 'unicode-name',
    does: 'writes as mx.gооgle.com with two Cyrillic letters, to a reader at Gmail',
    why: 'A name that is not ASCII is nobody’s.',
    brand: 'Netflix',
    mail: made('Netflix', { top: [...gmail(ownFail(N)).slice(0, 4), proof(N, 'mx.gооgle.com')] }),
  },
  {
    id: 'nul-in-name',
    does: 'puts a NUL and an 8-bit byte into the name',
    why: 'The same: what is left is no name of the house.',
    brand: 'Amazon',
    mail: made('Amazon', { top: [POSTFIX, proof(A, 'mx\u0000.reader.example\u00ff')] }),
  },
  {
    id: 'upper-case',
    does: 'writes the name in capitals with a final dot',
    why: 'It is the same name, in the same place, and counts no more.',
    brand: 'Amazon',
    mail: made('Amazon', { top: [...gmail(ownFail(A)), proof(A, 'MX.GOOGLE.COM.')] }),
  },
  {
    id: 'version',
    does: 'adds a version number after the name',
    why: 'The number is read and skipped; a version that does not exist says nothing at all.',
    brand: 'Rakuten',
    mail: made('Rakuten', { top: [...gmail(ownFail(R)), proof(R, 'mx.google.com 1'), proof(R, 'mx.google.com 2')] }),
  },
  {
    id: 'folded',
    does: 'writes the field with a space before the colon, folded after every word',
    why: 'It is read as what it is: one more field below the own one.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: [...gmail(ownFail(A)), `Authentication-Results :\r\n mx.google.com\r\n ;\r\n dkim\r\n =\r\n pass\r\n header.d=${A}`],
    }),
  },
  {
    id: 'very-long',
    does: 'fills a field under the server’s name with 40,000 characters before the forged result',
    why: 'Longer than any server writes: the rest is not read. And it stands below.',
    brand: 'Amazon',
    mail: made('Amazon', { top: [POSTFIX, `Authentication-Results: mx.reader.example; x=${'y'.repeat(40_000)}; dkim=pass header.d=${A}`] }),
  },
  {
    id: 'own-hops',
    does: 'announces itself as a machine of the own house and forges the hops behind it',
    why: 'An announced name is not believed: the handover is where the own server found a stranger’s address.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: [
        'Received: from mx2.reader.example (unknown [203.0.113.66]) by mx.reader.example (Postfix) with ESMTPS id 1; x',
        'Received: from mail.amazon.co.jp (mail.amazon.co.jp [192.0.2.9]) by mx2.reader.example (Postfix) with ESMTPS id 2; x',
        proof(A, 'mx2.reader.example'),
      ],
    }),
  },
  {
    id: 'private-announced',
    does: 'announces the address 10.0.0.1 to a server that records nothing else',
    why: 'An address counts only where the server found it itself.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: ['Received: from [10.0.0.1] by mx.reader.example with ESMTP id 1; x', 'Received: from a by b; x', proof(A)],
    }),
  },
  {
    id: 'fellow-customer',
    does: 'sends through the reader’s own provider, as a customer of it, with a forged field below',
    why: 'That a provider’s machine delivered it does not make what a customer wrote its word.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: [
        ...gmail(`mx.google.com; spf=pass smtp.mailfrom=b@${X}`, 'from mail-sor-f41.google.com (mail-sor-f41.google.com. [203.0.113.41])'),
        'Received: by mail-sor-f41.google.com with SMTP id 2; x',
        proof(A, 'mx.google.com'),
      ],
    }),
  },
  {
    id: 'access-line',
    does: 'sends from an access line of the reader’s provider, whose name lies in the provider’s domain',
    why: 'A name made of the address is a customer’s.',
    brand: 'Netflix',
    mail: made('Netflix', {
      top: [
        'Received: from x (p113-66.tokyo.reader.example [203.0.113.66]) by mx.reader.example (Postfix) with ESMTPS id 1; x',
        'Received: from m.netflix.com by mx.reader.example; x',
        proof(N),
      ],
    }),
  },
  {
    id: 'microsofts-form',
    does: 'forges results without a name, as Microsoft writes them, below the handover',
    why: 'Those of Microsoft stand above it.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: [
        `Received: from mx.${X} (203.0.113.66) by SG2PEPF000B66C9.mail.protection.outlook.com (10.167.240.22) with Microsoft SMTP Server; x`,
        `Authentication-Results: spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=${A}; dkim=pass (signature was verified) header.d=${A};dmarc=pass action=none header.from=${A};compauth=pass reason=100`,
      ],
    }),
  },
  {
    id: 'other-fields',
    does: 'writes the proof into X-Authentication-Results, Authentication-Results-Original and Received-SPF',
    why: 'None of them is read.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: [
        POSTFIX,
        proof(A).replace(':', '-Original:'),
        `X-${proof(A)}`,
        `Received-SPF: pass (mx.reader.example: domain of b@${A}) client-ip=203.0.113.66`,
      ],
    }),
  },
  {
    id: 'comment-in-results',
    does: 'gets “dkim=pass” into a comment of the true field',
    why: 'Comments are taken out before anything is read.',
    brand: 'Amazon',
    mail: made('Amazon', { top: found(`spf=fail (x dkim=pass header.d=${A}; dmarc=pass (y) header.from=${A}) smtp.mailfrom=b@${X}`) }),
  },
  {
    id: 'quoted-string',
    does: 'uses an envelope sender that holds semicolons and results in quotes',
    why: 'A quoted string is one word, and the domain is what follows the last @.',
    brand: 'Amazon',
    mail: made('Amazon', { top: found(`spf=pass smtp.mailfrom="a; dkim=pass header.d=${A}; dmarc=pass header.from=${A}; x@${A}"@${X}`) }),
  },
  {
    id: 'contradiction',
    does: 'has the server say both pass and fail of one signature and of DMARC',
    why: 'Of two results on one thing the worse counts.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(
        `dkim=pass header.d=${A} header.s=s1; dkim=fail header.d=${A} header.s=s1; dmarc=pass header.from=${A}; dmarc=fail header.from=${A}`,
      ),
    }),
  },
  {
    id: 'signer-missing',
    does: 'has a signature pass of which the server does not say whose it is',
    why: '“dkim=pass” without a domain proves nobody.',
    brand: 'Amazon',
    mail: made('Amazon', { top: found(`dkim=pass; spf=pass smtp.mailfrom=b@${X}`) }),
  },
  {
    id: 'identity-below-stranger',
    does: 'signs as evil.example with the identity @amazon.co.jp.evil.example',
    why: 'The registrable domain is evil.example.',
    brand: 'Amazon',
    mail: made('Amazon', { top: found(`dkim=pass header.i=@${A}.${X}`) }),
  },
  {
    id: 'subdomain-of-stranger',
    does: 'writes from @amazon.co.jp.evil.example, truly proved',
    why: 'A proof for a stranger’s own domain is no proof of the brand.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(`dkim=pass header.d=${A}.${X}; dmarc=pass header.from=${A}.${X}`),
      from: [`From: Amazon.co.jp <auto-confirm@${A}.${X}>`],
    }),
  },
  {
    id: 'public-suffix',
    does: 'signs as co.jp, with the brand’s domain as its identity',
    why: 'A suffix that belongs to all is nobody’s registrable domain.',
    brand: 'Amazon',
    mail: made('Amazon', { top: [...found(`dkim=pass header.i=@${A} header.s=s1 header.b=aBcD`), SIGNED('co.jp', 'h=from:to:subject')] }),
  },
  {
    id: 'null-sender',
    does: 'sends as a bounce (MAIL FROM:<>) with an SPF pass for its own HELO name',
    why: 'The envelope sender’s domain must be the author’s.',
    brand: 'Amazon',
    mail: made('Amazon', { top: ['Return-Path: <>', ...found(`spf=pass smtp.helo=mail.${A}; dkim=none; dmarc=fail header.from=${A}`)] }),
  },
  {
    id: 'shared-service',
    does: 'sends through the delivery service that the brand uses as well',
    why: 'A pass for the service is not one for the brand.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(`spf=pass smtp.mailfrom=0102@amazonses.com; dkim=pass header.d=amazonses.com; dmarc=fail header.from=${A}`),
    }),
  },
  {
    id: 'two-from-fields',
    does: 'writes two From fields, and is proved for the second',
    why: 'Several authors prove nobody (RFC 7489 section 6.6.1).',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(`dkim=pass header.d=${A}; dmarc=pass header.from=${A}`),
      from: [`From: Amazon.co.jp <auto-confirm@${A}>`, `From: x@${X}`],
    }),
  },
  {
    id: 'two-authors',
    does: 'writes two addresses into one From field, and is proved for one of them',
    why: 'The same.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(`dkim=pass header.d=${X}; dmarc=pass header.from=${A}`),
      from: [`From: Amazon.co.jp <auto-confirm@${A}>, <x@${X}>`],
    }),
  },
  {
    id: 'group',
    does: 'writes From as a group that begins with the brand’s address',
    why: 'Every member of the group is an author.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(`dkim=pass header.d=${A}; dmarc=pass header.from=${A}`),
      from: [`From: Amazon.co.jp: auto-confirm@${A}, x@${X};`],
    }),
  },
  {
    id: 'comment-in-from',
    does: 'writes the brand’s address into a comment beside its own, and is proved for its own',
    why: 'The comment is a name; the proof is for evil.example.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(`dkim=pass header.d=${X}; dmarc=pass header.from=${X}`),
      from: [`From: x@${X} (Amazon.co.jp auto-confirm@${A})`],
    }),
  },
  {
    id: 'address-in-encoded-name',
    does: 'hides the brand’s address in angle brackets inside an encoded name',
    why: 'Structure is read first, encoded words after it.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(`dkim=pass header.d=${X}; dmarc=pass header.from=${X}`),
      from: [`From: ${word(`Amazon.co.jp <auto-confirm@${A}>`)} <x@${X}>`],
    }),
  },
  {
    id: 'quoted-local-part',
    does: 'has the brand’s whole address as a quoted local part of its own',
    why: 'The domain is what follows the last @.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(`dkim=pass header.d=${X}; dmarc=pass header.from=${X}`),
      from: [`From: Amazon.co.jp <"auto-confirm@${A}"@${X}>`],
    }),
  },
  {
    id: 'official-sender-field',
    does: 'names the brand in Sender and Reply-To, itself in From',
    why: 'From alone is the author.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: found(`dkim=pass header.d=${X}; dmarc=pass header.from=${X}`),
      from: [`From: Amazon.co.jp <x@${X}>`, `Sender: auto-confirm@${A}`, `Reply-To: auto-confirm@${A}`],
    }),
  },
  {
    id: 'replay',
    does: 'sends a whole signed mail of the brand to somebody else, unchanged',
    why: 'The signature holds and covers all that is seen: every word is the brand’s own, and its links are its own. It can only be unasked for.',
    brand: 'Netflix',
    isBrands: true,
    mail: made('Netflix', { top: found(holds(N)), more: [SIGNED(N, 'h=from:to:subject:date:mime-version:content-type')] }),
  },
  {
    id: 'replay-other-subject',
    does: 'replays it with a new Subject, which the signature does not cover',
    why: 'A signature with a hole proves nothing, whoever calls it a pass.',
    brand: 'Netflix',
    mail: made('Netflix', {
      top: found(holds(N)),
      more: [SIGNED(N, 'h=from:to:date')],
      subject: [`Subject: ${word('未払いの料金をお支払いください')}`],
    }),
  },
  {
    id: 'replay-second-subject',
    does: 'replays it with a second Subject above the signed one',
    why: 'A name in h= covers one field, from the bottom up; clients show the top one.',
    brand: 'Netflix',
    mail: made('Netflix', {
      top: found(holds(N)),
      more: [SIGNED(N, 'h=from:to:subject:date')],
      subject: [`Subject: ${word('未払いの料金をお支払いください')}`, `Subject: ${word('ご登録の確認')}`],
    }),
  },
  {
    id: 'replay-reply-to',
    does: 'replays it with a Reply-To of its own',
    why: 'Nobody signed that answers go to a stranger.',
    brand: 'Netflix',
    mail: made('Netflix', { top: found(holds(N)), more: [SIGNED(N, 'h=from:to:subject:date'), `Reply-To: help@${X}`] }),
  },
  {
    id: 'replay-second-recipient',
    does: 'replays it with a second To whose name is a message of its own',
    why: 'The same, of a name that is shown.',
    brand: 'Netflix',
    mail: made('Netflix', {
      top: found(holds(N)),
      more: [`To: ${word('至急 0120 で始まる番号へお電話ください')} <x@${X}>`, SIGNED(N, 'h=from:to:subject:date')],
    }),
  },
  {
    id: 'replay-second-content-type',
    does: 'replays it with a second Content-Type above the signed one',
    why: 'Programs differ in which of two they read the body by.',
    brand: 'Netflix',
    mail: made('Netflix', {
      top: found(holds(N)),
      more: [SIGNED(N, 'h=from:to:subject:date:content-type'), 'Content-Type: multipart/mixed; boundary="ご"'],
    }),
  },
  {
    id: 'replay-line-no-field',
    does: 'replays it with a line in the header that is no field, so that some programs read on from there',
    why: 'Where the header ends is not sure, so what was signed may not be what is read: nothing is proved.',
    brand: 'Netflix',
    mail: made('Netflix', {
      top: found(holds(N)),
      more: [SIGNED(N, 'h=from:to:subject:date'), 'X-Note: a', '\0', 'お電話ください', 'X-Note: b'],
    }),
  },
  {
    id: 'l-zero',
    does: 'replays a signature with l=0 over a body of its own',
    why: 'l=0 signs nothing of the body.',
    brand: 'Netflix',
    mail: made('Netflix', { top: found(holds(N)), more: [SIGNED(N, 'l=0; h=from:to:subject:date')] }),
  },
  {
    id: 'l-appended',
    does: 'appends an HTML part behind the length that l= signs',
    why: 'Anybody may add to it.',
    brand: 'Netflix',
    mail: made('Netflix', {
      top: found(holds(N)),
      more: [SIGNED(N, 'l=214; h=from:to:subject:date')],
      body: [
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=UTF-8',
        '',
        'Netflixをご利用いただき、ありがとうございます。',
        '--b',
        'Content-Type: text/html; charset=UTF-8',
        '',
        '<p>Netflixをご利用いただき、ありがとうございます。</p><p><a href="https://www.netflix.com/YourAccountPayment">お支払い情報</a></p>',
        '--b--',
        '',
      ].join('\r\n'),
    }),
  },
  {
    id: 'weak-key',
    does: 'breaks a key of 512 bits that the brand left in DNS',
    why: 'RFC 8301 allows no key of less than 1024 bits; the server says how long it is.',
    brand: 'Amazon',
    mail: made('Amazon', { top: found(`dkim=pass (512-bit key) header.d=${A}; spf=none`) }),
  },
  {
    id: 'arc-own',
    does: 'seals its own findings (ARC, cv=pass), and the reader’s server says nothing of it',
    why: 'A chain that the own server did not check is the sender’s text.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: [
        ...gmail(ownFail(A)),
        ...arcSet(2, X, 'arc=pass'),
        ...arcSet(1, 'google.com', `dkim=pass header.d=${A}; dmarc=pass header.from=${A}`),
      ],
    }),
  },
  {
    id: 'arc-untrusted',
    does: 'seals its own findings, and the reader’s server says arc=pass',
    why: 'The chain holds; who sealed it may have written anything. Only sealers on a list count, and never as proof.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: [
        ...gmail(`${ownFail(A)}; arc=pass (i=1 dmarc=pass fromdomain=${A})`),
        ...arcSet(1, X, `dkim=pass header.d=${A}; dmarc=pass header.from=${A}`),
      ],
    }),
  },
  {
    id: 'arc-trusted-middle',
    does: 'passes on a mail that a trusted sealer sealed, changed, under a seal of its own',
    why: 'Every sealer of the chain must be known.',
    brand: 'Amazon',
    mail: made('Amazon', {
      top: [
        ...gmail(`${ownFail(A)}; arc=pass`),
        ...arcSet(2, X, 'arc=pass'),
        ...arcSet(1, 'google.com', `dkim=pass header.d=${A}; dmarc=pass header.from=${A}`),
      ],
    }),
  },
  {
    id: 'mail-inside',
    does: 'attaches a mail of “the brand” that brings its Received fields and proofs along',
    why: 'What stands in a mail inside a mail is the outer sender’s word.',
    brand: 'Amazon',
    mail: latin1(
      [
        ...gmail(`mx.google.com; dkim=pass header.i=@${X}; dmarc=pass header.from=${X}`),
        `From: support@${X}`,
        'To: hanako.reader@gmail.com',
        `Subject: ${word('転送')}`,
        'MIME-Version: 1.0',
        'Content-Type: message/rfc822',
        '',
        Buffer.from(made('Amazon', { top: found(`dkim=pass header.d=${A}; dmarc=pass header.from=${A}`) })).toString('utf8'),
      ].join('\r\n'),
    ),
  },
]
