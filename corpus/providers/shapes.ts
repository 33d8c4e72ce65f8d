/** What mailbox providers put above a mail when they take it in. Own writing in the shapes that sources show (facts/authentication/providers.ts
    of the engine names them); readers, senders and addresses are made up. */

/** How the mail came, and what there was to find out about it. */
export interface Delivery {
  /** The machine that delivered it. */
  readonly host: string
  readonly ip: string
  readonly envelope: string
  /** The domain of From. */
  readonly author: string
  readonly spf: 'pass' | 'fail' | 'none'
  /** The signature, if there is one. */
  readonly dkim: { readonly result: 'pass' | 'fail'; readonly domain: string } | null
  readonly dmarc: 'pass' | 'fail' | 'none'
}

export interface Shape {
  readonly id: string
  /** The row of the engine's providers; null: software that anybody may run. */
  readonly provider: string | null
  readonly title: string
  /** yes: a pass proves the sender from the mail alone · on-word: only with --trust-authserv · no: there are no results that could count. */
  readonly proves: 'yes' | 'on-word' | 'no'
  /** The name that the server writes under, for --trust-authserv. */
  readonly authserv: string | null
  /** Fields from the top down; a result that is null writes as if the provider had looked and found nothing. */
  readonly fields: (delivery: Delivery) => readonly string[]
  /** Where the provider adds at the end of the header. */
  readonly last?: (delivery: Delivery) => readonly string[]
}

const DATE = 'Fri, 20 Nov 2026 10:15:04 +0900'
const US_DATE = 'Thu, 19 Nov 2026 17:15:04 -0800 (PST)'
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

const spfOf = ({ spf, envelope }: Delivery) => `spf=${spf} smtp.mailfrom=${envelope}`
const dkimOf = ({ dkim }: Delivery, how = (domain: string) => `header.d=${domain} header.s=s1 header.b=Qm3xTz1A`) =>
  dkim === null ? 'dkim=none' : `dkim=${dkim.result} ${how(dkim.domain)}`
const dmarcOf = ({ dmarc, author }: Delivery, policy = '(p=quarantine)') =>
  `dmarc=${dmarc} ${dmarc === 'none' ? '' : `${policy} `}header.from=${author}`
const received = ({ host, ip }: Delivery, by: string) =>
  `Received: from ${host} (${host} [${ip}]) by ${by} (Postfix) with ESMTPS id 4Zq77; ${DATE}`

const google = (delivery: Delivery) => {
  const { spf, envelope, ip } = delivery
  const told = {
    pass: `pass (google.com: domain of ${envelope} designates ${ip} as permitted sender)`,
    fail: `fail (google.com: domain of ${envelope} does not designate ${ip} as permitted sender)`,
    none: `none (google.com: ${envelope} does not designate permitted sender hosts)`,
  }[spf]
  const { dkim } = delivery
  return [
    `Authentication-Results: mx.google.com;${dkim === null ? '' : ` dkim=${dkim.result} header.i=@${dkim.domain} header.s=s1 header.b=Qm3xTz1A;`} spf=${told} smtp.mailfrom=${envelope}${delivery.dmarc === 'none' ? '' : `; ${dmarcOf(delivery, '(p=QUARANTINE sp=QUARANTINE dis=NONE)')}`}`,
    `Received-SPF: ${told} client-ip=${ip};`,
  ]
}

export const shapes: readonly Shape[] = [
  {
    id: 'gmail',
    provider: 'gmail',
    title: 'Gmail',
    proves: 'yes',
    authserv: 'mx.google.com',
    fields: (delivery) => {
      const [results = '', spf = ''] = google(delivery)
      return [
        'Delivered-To: hanako.reader@gmail.com',
        `Received: by 2002:a05:6358:70a:b0:1c3:55f0:8d2e with SMTP id e10csp1802411rwj; ${US_DATE}`,
        `X-Received: by 2002:a17:90b:3d0e:b0:2e2:a96d with SMTP id 98e67ed59e1d1; ${US_DATE}`,
        'ARC-Seal: i=1; a=rsa-sha256; t=1795137304; cv=none; d=google.com; s=arc-20240605; b=notareal',
        'ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=google.com; s=arc-20240605; h=from:to:subject; bh=notareal; b=notareal',
        results.replace('Authentication-Results:', 'ARC-Authentication-Results: i=1;'),
        `Return-Path: <${delivery.envelope}>`,
        `Received: from ${delivery.host} (${delivery.host}. [${delivery.ip}]) by mx.google.com with ESMTPS id d9443c01a7336si7210934plg.212; ${US_DATE}`,
        spf,
        results,
      ]
    },
  },
  {
    id: 'microsoft',
    provider: 'microsoft',
    title: 'Outlook.com, Microsoft 365',
    proves: 'yes',
    authserv: null,
    fields: (delivery) => {
      const { host, ip, spf, envelope, dkim, dmarc, author } = delivery
      const signed =
        dkim === null
          ? 'dkim=none (message not signed) header.d=none'
          : `dkim=${dkim.result} (signature was ${dkim.result === 'pass' ? 'verified' : 'not verified'}) header.d=${dkim.domain}`
      return [
        `Received: from TYCP286MB0001.JPNP286.PROD.OUTLOOK.COM (2603:1096:400:2b8::11) by OS3P286MB0002.JPNP286.PROD.OUTLOOK.COM with HTTPS; ${DATE}`,
        'ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none; b=notareal',
        'ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com; s=arcselector10001; h=From:Date:Subject; bh=notareal; b=notareal',
        `ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=${spf} (sender ip is ${ip}) smtp.rcpttodomain=outlook.jp smtp.mailfrom=${domainOf(envelope)}; dmarc=${dmarc} action=none header.from=${author}`,
        `Received: from SI2PR01CA0001.apcprd01.prod.exchangelabs.com (2603:1096:4:191::8) by TYCP286MB0001.JPNP286.PROD.OUTLOOK.COM (2603:1096:400:2b8::11) with Microsoft SMTP Server (version=TLS1_2) id 15.20.9000.1; ${DATE}`,
        `Received: from SG2PEPF000B66C9.apcprd03.prod.outlook.com (2603:1096:4:191:cafe::3e) by SI2PR01CA0001.outlook.office365.com (2603:1096:4:191::8) with Microsoft SMTP Server id 15.20.9000.1 via Frontend Transport; ${DATE}`,
        `Authentication-Results: spf=${spf} (sender IP is ${ip}) smtp.mailfrom=${domainOf(envelope)}; ${signed};dmarc=${dmarc} action=none header.from=${author};compauth=${dmarc === 'pass' ? 'pass reason=100' : 'fail reason=001'}`,
        `Received-SPF: ${spf === 'pass' ? 'Pass' : 'Fail'} (protection.outlook.com: domain of ${domainOf(envelope)} designates ${ip} as permitted sender) receiver=protection.outlook.com; client-ip=${ip}; helo=${host};`,
        `Received: from ${host} (${ip}) by SG2PEPF000B66C9.mail.protection.outlook.com (10.167.240.22) with Microsoft SMTP Server (version=TLS1_3) id 15.20.9000.1 via Frontend Transport; ${DATE}`,
      ]
    },
  },
  {
    id: 'icloud',
    provider: 'icloud',
    title: 'iCloud',
    proves: 'yes',
    authserv: 'dmarc.icloud.com',
    fields: (delivery) => [
      `Return-path: <${delivery.envelope}>`,
      'Original-recipient: rfc822;hanako.reader@icloud.com',
      `Received: from st43p00im-ztfb10001.me.com by p44-mailgateway-smtp-778464bd6-aaaaa (mailgateway 2403B92) with SMTP id d888ea55; ${DATE}`,
      'X-Apple-MoveToFolder: INBOX',
      received(delivery, 'st43p00im-ztfb10001.me.com'),
      'Authentication-Results: bimi.icloud.com; bimi=none',
      'X-ARC-Info: policy=fail; arc=none',
      'Authentication-Results: arc.icloud.com; arc=none',
      `Authentication-Results: dmarc.icloud.com; dmarc=${delivery.dmarc} header.from=${delivery.author}`,
      `X-DMARC-Info: pass=${delivery.dmarc}; dmarc-policy=quarantine; s=r0; d=r1; pdomain=${delivery.author}`,
      `Authentication-Results: dkim-verifier.icloud.com; ${dkimOf(delivery, (domain) => `(2048-bit key) header.d=${domain} header.i=@${domain} header.b=Qm3xTz1A`)}`,
      `Authentication-Results: spf.icloud.com; spf=${delivery.spf} (spf.icloud.com: domain of ${delivery.envelope}) smtp.mailfrom=${delivery.envelope}`,
      `Received-SPF: ${delivery.spf} (spf.icloud.com: domain of ${delivery.envelope}) receiver=spf.icloud.com; client-ip=${delivery.ip};`,
    ],
  },
  {
    id: 'yahoo-japan',
    provider: 'yahoo-japan',
    title: 'Yahoo! JAPAN',
    proves: 'yes',
    authserv: 'mta706.mail.djm.yahoo.co.jp',
    fields: (delivery) => [
      `X-Apparently-To: hanako_reader@yahoo.co.jp via 198.51.100.39; ${DATE}`,
      `Return-Path: <${delivery.envelope}>`,
      `Received-SPF: ${delivery.spf} (mta706.mail.djm.yahoo.co.jp: domain of ${delivery.envelope}) receiver=mta706.mail.djm.yahoo.co.jp; client-ip=${delivery.ip};`,
      `Authentication-Results: mta706.mail.djm.yahoo.co.jp  from=${delivery.author}; domainkeys=neutral (no sig); ${delivery.dkim === null ? 'dkim=neutral (no sig)' : `dkim=${delivery.dkim.result} (${delivery.dkim.result === 'pass' ? 'ok' : 'bad sig'}); header.i=@${delivery.dkim.domain}`}`,
      `Received: from ${delivery.ip} (EHLO ${delivery.host}) (${delivery.ip}) by mta706.mail.djm.yahoo.co.jp with SMTP; ${DATE}`,
    ],
  },
  {
    id: 'nifty',
    provider: 'nifty',
    title: '@nifty',
    proves: 'on-word',
    authserv: 'nifty.com',
    fields: (delivery) => [
      `Return-Path: <${delivery.envelope}>`,
      `Received: from ${delivery.host}([${delivery.ip}]) by mta-rcv-e01.mail.nifty.com with ESMTP id <20261120101504128.KHLO.84424@nifty.com>; ${DATE}`,
      `Authentication-Results: nifty.com; ${spfOf(delivery)}; sender-id=${delivery.spf} header.From=info@${delivery.author}; ${delivery.dkim === null ? 'dkim=none' : `dkim=${delivery.dkim.result} header.i=@${delivery.dkim.domain}`}; dkim-adsp=none header.from=info@${delivery.author}`,
    ],
  },
  {
    id: 'at-the-end',
    provider: null,
    title: 'a Japanese provider that writes at the end of the header',
    proves: 'no',
    authserv: 'mx.provider.example',
    fields: (delivery) => [
      `Return-Path: <${delivery.envelope}>`,
      `Received: from ${delivery.host}([${delivery.ip}]) by ifmta1.provider.example with ESMTP id <20261120101504391.RGLW.126181@imta1.provider.example>; ${DATE}`,
    ],
    last: (delivery) => [
      `Authentication-Results: mx.provider.example; ${spfOf(delivery)}; sender-id=${delivery.spf} header.From=info@${delivery.author}`,
    ],
  },
  {
    id: 'no-results',
    provider: 'ocn',
    title: 'OCN, and where no source shows results: docomo, au, SoftBank, So-net, Sakura, Xserver',
    proves: 'no',
    authserv: null,
    fields: (delivery) => [
      `Return-Path: <${delivery.envelope}>`,
      received(delivery, 'mx01.mail.ocn.ad.jp'),
      `Received-SPF: ${delivery.spf} (mx01.mail.ocn.ad.jp: domain of ${delivery.envelope}) client-ip=${delivery.ip}; envelope-from=${delivery.envelope};`,
    ],
  },
  {
    id: 'xspmail',
    provider: 'iijmio',
    title: 'IIJmio, above its own Received field',
    proves: 'yes',
    authserv: 'cmi-0003.xspmail.jp',
    fields: (delivery) => [
      `Authentication-Results: cmi-0003.xspmail.jp; ${dkimOf(delivery, (domain) => `header.d=${domain} header.i=info@${domain} header.b=Qm3xTz1A`)}; ${spfOf(delivery)}; dmarc=${delivery.dmarc} header.from=${delivery.author}; x-token-a=pass; x-token-b=pass`,
      `X-Senderauth-Result: ${delivery.dmarc}`,
      `Received-SPF: ${delivery.spf.toUpperCase()} identity=mailfrom; envelope-from="${delivery.envelope}"`,
      received(delivery, 'cmi-0003.xspmail.jp'),
    ],
  },
  {
    id: 'postfix-above',
    provider: null,
    title: 'Postfix, results above its own Received field (rspamd, a content filter)',
    proves: 'yes',
    authserv: 'mx.reader.example',
    fields: (delivery) => [
      `Return-Path: <${delivery.envelope}>`,
      `Authentication-Results: mx.reader.example; ${dkimOf(delivery)}; ${dmarcOf(delivery)}; ${spfOf(delivery)}`,
      received(delivery, 'mx.reader.example'),
    ],
  },
  {
    id: 'opendkim-below',
    provider: null,
    title: 'Postfix with OpenDKIM and OpenDMARC, below its own Received field',
    proves: 'on-word',
    authserv: 'mx.reader.example',
    fields: (delivery) => [
      `Return-Path: <${delivery.envelope}>`,
      received(delivery, 'mx.reader.example'),
      'DMARC-Filter: OpenDMARC Filter v1.4.2 mx.reader.example 4Zq77',
      `Authentication-Results: mx.reader.example; ${dmarcOf(delivery, '(p=quarantine dis=none)')}`,
      `Authentication-Results: mx.reader.example; ${spfOf(delivery)}`,
      'DKIM-Filter: OpenDKIM Filter v2.11.0 mx.reader.example 4Zq77',
      `Authentication-Results: mx.reader.example; ${dkimOf(delivery, (domain) => `(2048-bit key; unprotected) header.d=${domain} header.i=@${domain} header.a=rsa-sha256 header.s=s1 header.b=Qm3xTz1A`)}`,
    ],
  },
  {
    id: 'rspamd-below',
    provider: null,
    title: 'Postfix with rspamd as a milter, below its own Received field',
    proves: 'on-word',
    authserv: 'mx.reader.example',
    fields: (delivery) => [
      `Return-Path: <${delivery.envelope}>`,
      received(delivery, 'mx.reader.example'),
      'X-Rspamd-Server: mx',
      `Authentication-Results: mx.reader.example; ${dkimOf(delivery)}; spf=${delivery.spf} (mx.reader.example: domain of ${delivery.envelope} designates ${delivery.ip} as permitted sender) smtp.mailfrom=${delivery.envelope}; dmarc=${delivery.dmarc} (policy=quarantine) header.from=${delivery.author}`,
    ],
  },
  {
    id: 'amavis',
    provider: null,
    title: 'Postfix with amavis, which hands the mail back by 127.0.0.1',
    proves: 'yes',
    authserv: 'mx.reader.example',
    fields: (delivery) => [
      `Return-Path: <${delivery.envelope}>`,
      `Received: from localhost (localhost [127.0.0.1]) by mx.reader.example (Postfix) with ESMTP id 4Zq78; ${DATE}`,
      'X-Virus-Scanned: amavis at reader.example',
      `Authentication-Results: mx.reader.example (amavis); ${dkimOf(delivery, (domain) => `(2048-bit key) header.d=${domain}`)}`,
      `Received: from mx.reader.example ([127.0.0.1]) by localhost (mx.reader.example [127.0.0.1]) (amavis, port 10024) with ESMTP id SZrn; ${DATE}`,
      received(delivery, 'mx.reader.example'),
    ],
  },
]
