import { buildApplication, buildCommand, buildRouteMap, run } from '@stricli/core'
import { createChecker } from 'honmono'
import { check } from './check.ts'
import type { Context, Surroundings } from './context.ts'
import { parseDnsServer } from './dns-server.ts'
import { evaluate } from './eval/eval.ts'
import { FEED_FORMS, parseDays } from './feed-flags.ts'
import { parserText } from './help.ts'
import { parseDate } from './journey-date.ts'
import { chooseLanguage, type Lang } from './language.ts'
import { ASKED } from './lookups.ts'
import { parsePort, serve } from './serve.ts'
import { welcome } from './welcome.ts'
import { type CliWords, words } from './words.ts'

export async function main(argv: readonly string[], surroundings: Surroundings = {}): Promise<void> {
  const lang = chooseLanguage(argv, process.env)
  const context: Context = { process: { stdout: process.stdout, stderr: process.stderr }, lang, ...surroundings }
  // The reader of a pipe may leave early (| head); that is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? (context.outcome ?? 0) : 2))
  const asked = withoutLeadingLang(argv)
  await run(application(lang), asked.length === 0 ? ['--help'] : asked, context)
  const { exitCode } = context.process
  // The parser's own codes: 0, or a reason why the command did not start or end.
  process.exitCode = exitCode === 0 ? (context.outcome ?? 0) : 2
}

/** The language may stand before the command, too; the parser knows it only behind. */
function withoutLeadingLang(argv: readonly string[]): readonly string[] {
  const [first = '', value] = argv
  if (/^--lang=(?:ja|en)$/.test(first)) return argv.slice(1)
  return first === '--lang' && (value === 'ja' || value === 'en') ? argv.slice(2) : argv
}

function application(lang: Lang) {
  const { versions } = createChecker()
  const said = words[lang]
  return buildApplication(routes(said), {
    name: 'honmono',
    versionInfo: { currentVersion: `${versions.engine} (${lang === 'ja' ? 'データ' : 'data'} ${versions.data})` },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: { caseStyle: 'convert-camel-to-kebab', disableAnsiColor: true },
    localization: { text: parserText(lang) },
  })
}

function routes(said: CliWords) {
  const parse = String
  const format = { kind: 'enum', values: ['text', 'json'], default: 'text', brief: said.flags.format } as const
  const language = { kind: 'enum', values: ['ja', 'en'], optional: true, brief: said.flags.lang } as const
  const path = (brief: string) => ({ kind: 'parsed', parse, optional: true, brief, placeholder: 'FILE' }) as const
  const off = { kind: 'boolean', optional: true, withNegated: false } as const
  const brandFlags = { flags: { format, lang: language } }
  // Whole records are not loaded for a check.
  const records = () => import('./brands.ts')
  const feeds = () => import('./feeds.ts')
  const feedWords = said.feeds
  const reportWords = said.report
  const text = (brief: string, placeholder: string) => ({ kind: 'parsed', parse, optional: true, brief, placeholder }) as const
  return buildRouteMap({
    docs: { brief: said.about },
    routes: {
      check: buildCommand({
        func: check,
        docs: { brief: said.checkBrief, fullDescription: said.checkAbout },
        parameters: {
          flags: {
            format,
            lang: language,
            kind: { kind: 'enum', values: ['email', 'sms', 'text', 'url'], optional: true, brief: said.flags.kind },
            saveFacts: path(said.flags.saveFacts),
            facts: { ...off, brief: said.flags.facts },
            details: { ...off, brief: said.flags.details },
            lookups: { kind: 'enum', values: ASKED, variadic: ',', optional: true, brief: said.flags.lookups },
            certificateSource: { kind: 'parsed', parse, optional: true, brief: said.flags.certificateSource, placeholder: 'URL' },
            trustAuthserv: { ...path(said.flags.trustAuthserv), variadic: ',', placeholder: 'HOST' },
            dnsServer: {
              kind: 'parsed',
              parse: parseDnsServer,
              variadic: true,
              optional: true,
              brief: said.flags.dnsServer,
              placeholder: 'IP[:PORT]',
            },
            noFeeds: { ...off, brief: said.flags.noFeeds },
          },
          positional: { kind: 'array', parameter: { parse, brief: said.files, placeholder: 'FILE' } },
        },
      }),
      eval: buildCommand({
        func: evaluate,
        docs: { brief: said.evalBrief, fullDescription: said.evalAbout },
        parameters: {
          flags: {
            format: { kind: 'enum', values: ['text', 'json', 'markdown'], default: 'text', brief: said.flags.format },
            lang: language,
            misses: path(said.flags.misses),
          },
          positional: { kind: 'array', parameter: { parse, brief: said.index, placeholder: 'INDEX' } },
        },
      }),
      brands: buildRouteMap({
        docs: { brief: said.brandsBrief },
        routes: {
          list: buildCommand({
            loader: async () => (await records()).listBrands,
            docs: { brief: said.brandsListBrief },
            parameters: brandFlags,
          }),
          show: buildCommand({
            loader: async () => (await records()).showBrand,
            docs: { brief: said.brandsShowBrief },
            parameters: {
              ...brandFlags,
              positional: { kind: 'tuple', parameters: [{ parse, brief: said.brandId, placeholder: 'ID' }] },
            },
          }),
          validate: buildCommand({
            loader: async () => (await records()).validateShipped,
            docs: { brief: said.brandsValidateBrief },
            parameters: brandFlags,
          }),
        },
      }),
      guide: buildCommand({
        // Whole guides are not loaded for a check.
        loader: async () => (await import('./guide.ts')).showGuide,
        docs: { brief: said.guideBrief, fullDescription: said.guideAbout },
        parameters: {
          flags: {
            format,
            lang: language,
            app: text(said.flags.app, 'APP'),
            brand: text(said.journey.flags.brand, 'ID'),
            given: { ...text(said.journey.flags.given, 'WHAT'), variadic: ',' },
            own: { ...text(said.journey.flags.own, 'ID'), variadic: ',' },
            date: { kind: 'parsed', parse: parseDate, optional: true, brief: said.journey.flags.date, placeholder: 'YYYY-MM-DD' },
            ics: path(said.journey.flags.ics),
          },
          positional: { kind: 'tuple', parameters: [{ parse, optional: true, brief: said.guideId, placeholder: 'ID' }] },
        },
      }),
      feeds: buildRouteMap({
        docs: { brief: feedWords.brief },
        routes: {
          add: buildCommand({
            loader: async () => (await feeds()).addFeed,
            docs: { brief: feedWords.addBrief, fullDescription: feedWords.addAbout },
            parameters: {
              flags: {
                format,
                lang: language,
                name: text(feedWords.flags.name, 'NAME'),
                form: { kind: 'enum', values: FEED_FORMS, optional: true, brief: feedWords.flags.form },
                licence: text(feedWords.flags.licence, 'TEXT'),
                terms: text(feedWords.flags.terms, 'TEXT'),
                maxAge: { kind: 'parsed', parse: parseDays, optional: true, brief: feedWords.flags.maxAge, placeholder: 'DAYS' },
              },
              positional: { kind: 'tuple', parameters: [{ parse, brief: feedWords.source, placeholder: 'FILE|URL' }] },
            },
          }),
          update: buildCommand({
            loader: async () => (await feeds()).updateFeeds,
            docs: { brief: feedWords.updateBrief, fullDescription: feedWords.updateAbout },
            parameters: { ...brandFlags, positional: { kind: 'array', parameter: { parse, brief: feedWords.ids, placeholder: 'ID' } } },
          }),
          list: buildCommand({
            loader: async () => (await feeds()).listFeeds,
            docs: { brief: feedWords.listBrief },
            parameters: brandFlags,
          }),
          remove: buildCommand({
            loader: async () => (await feeds()).removeFeeds,
            docs: { brief: feedWords.removeBrief },
            parameters: {
              ...brandFlags,
              positional: { kind: 'array', minimum: 1, parameter: { parse, brief: feedWords.ids, placeholder: 'ID' } },
            },
          }),
        },
      }),
      report: buildCommand({
        loader: async () => (await import('./report.ts')).report,
        docs: { brief: reportWords.brief, fullDescription: reportWords.about },
        parameters: {
          flags: {
            lang: language,
            to: { ...text(reportWords.flags.to, 'DESK'), variadic: ',' },
            send: { ...text(reportWords.flags.send, 'smtp://…'), inferEmpty: true },
            out: text(reportWords.flags.out, 'DIR'),
            from: text(reportWords.flags.from, 'ADDRESS'),
            mask: { ...off, brief: reportWords.flags.mask },
            hide: { ...text(reportWords.flags.hide, 'TEXT'), variadic: true },
            text: { ...off, brief: reportWords.flags.text },
            again: { ...off, brief: reportWords.flags.again },
          },
          positional: { kind: 'tuple', parameters: [{ parse, brief: reportWords.file, placeholder: 'FILE' }] },
        },
      }),
      serve: buildCommand({
        func: serve,
        docs: { brief: said.serveBrief, fullDescription: said.serveAbout },
        parameters: {
          flags: {
            port: { kind: 'parsed', parse: parsePort, optional: true, brief: said.flags.port, placeholder: 'N' },
            lang: language,
          },
        },
      }),
      welcome: buildCommand({ func: welcome, docs: { brief: said.welcomeBrief }, parameters: { flags: { lang: language } } }),
    },
  })
}
