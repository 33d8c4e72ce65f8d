// What lists of fakes take and give: npm run build && npm run measure:feeds
// Compiles JPCERT/CC's list of the corpora (HONMONO_CORPORA, by default ../shared/corpora when it is there) and a made one of 200,000
// entries, and counts: bytes a key, time, strange addresses that the filter lets through, and that nothing listed is missed.
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { comparable, compile, createFeedLookup, entryOf, filterFromBytes, hashOf, heldIn, mayHold } from '@honmono/feeds'
import { createChecker } from 'honmono'
import { corpora } from './corpora.mjs'

const STRANGERS = 500_000
const LOOKED_UP = 5_000
const { hostKind, versions } = createChecker()
const jpcert = join(corpora, 'lists/jpcert-urls-dev.tsv')

console.log(
  `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node} · ${cpus()[0]?.model.trim()} · data ${versions.data}\n`,
)
if (existsSync(jpcert)) await measure('JPCERT/CC, dated 2024 and later', readFileSync(jpcert))
else console.log(`No ${jpcert}: JPCERT/CC's list was not measured.`)
await measure('made, 200,000 addresses', new TextEncoder().encode(made(200_000)))

function made(count) {
  return Array.from({ length: count }, (_, nth) => `https://fake${nth % 90_000}.example/${nth < 90_000 ? '' : `login/${nth}`}`).join('\n')
}

async function measure(name, bytes) {
  const start = process.cpuUsage()
  const { form, counts, filter, shardBits, shards } = compile(bytes, hostKind)
  const seconds = secondsSince(start)
  const exact = shards.reduce((sum, text) => sum + text.length, 0)
  const opened = filterFromBytes(filter)
  const through = Array.from({ length: STRANGERS }, (_, nth) => hashOf(`stranger${nth}.test/path`)).filter((hash) =>
    mayHold(opened, hash),
  ).length
  const held = heldIn({ filter: opened, shardBits, shard: async (nth) => shards[nth] ?? '' })
  const lookup = createFeedLookup([{ title: name, asOf: '2026-11-28', stale: false, held }], hostKind)
  const listed = addressesOf(bytes).filter((address) => kept(address))
  const begun = process.cpuUsage()
  const found = new Set((await lookup.listed(listed)).map(({ address }) => address))
  const each = (secondsSince(begun) * 1_000_000) / listed.length
  const strangers = Array.from({ length: LOOKED_UP }, (_, nth) => `https://stranger${nth}.test/path?x=${nth}`)
  const wrong = (await lookup.listed(strangers)).length
  const { keys, hosts, repeated, broken, dropped } = counts
  console.log(
    [
      `${name} (${form})`,
      `  keys ${keys}, of them whole hosts ${hosts} · repeated ${repeated} · broken ${broken} · dropped: shared hosts ${dropped['shared-host']}, brands' hosts ${dropped['brand-host']}, too long ${dropped['too-long']}`,
      `  filter ${filter.length} bytes, ${(filter.length / keys).toFixed(3)} a key · exact list ${exact} bytes in ${shards.length} pieces, ${Math.round(exact / shards.length)} each`,
      `  compiled in ${seconds.toFixed(1)} s of one core, ${Math.round(keys / seconds)} keys a second`,
      `  listed addresses not found: ${listed.filter((address) => !found.has(address)).length} of ${listed.length}, ${each.toFixed(0)} µs each`,
      `  strange keys that the filter lets through: ${through} of ${STRANGERS}, ${((through / STRANGERS) * 100).toFixed(2)} % · strange addresses called listed: ${wrong} of ${LOOKED_UP}`,
      '',
    ].join('\n'),
  )
}

/** Of the processor: other programs may be at work. */
function secondsSince(start) {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

function addressesOf(bytes) {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => line.split('\t').find((cell) => cell.startsWith('http')) ?? '')
    .filter((address) => comparable(address) !== null)
}

function kept(address) {
  return !('dropped' in entryOf(comparable(address), hostKind))
}
