// A Postfix of the tests' own: its configuration, queue and mailbox in one folder, on loopback, beside whatever runs on the machine.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Programs of Postfix that the way from SMTP to a mailbox takes. */
const SERVICES = [
  'pickup unix n - n 60 1 pickup',
  'cleanup unix n - n - 0 cleanup',
  'qmgr unix n - n 300 1 qmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 bounce',
  'defer unix - - n - 0 bounce',
  'trace unix - - n - 0 bounce',
  'proxymap unix - - n - - proxymap',
  'error unix - - n - - error',
  'retry unix - - n - - error',
  'virtual unix - n n - - virtual',
  'anvil unix - - n - 1 anvil',
  'postlog unix-dgram n - n - 1 postlogd',
]

/**
 * @param {{ eightBit: boolean }} options whether it announces 8BITMIME
 * @returns {Promise<{ port: number, mails: () => Buffer[], stop: () => Promise<void> }>}
 */
export async function startPostfix({ eightBit }) {
  const root = mkdtempSync(join(tmpdir(), 'honmono-postfix-'))
  chmodSync(root, 0o755)
  for (const folder of ['etc', 'queue', 'data', 'mail']) mkdirSync(join(root, folder))
  const id = (flag) => Number(spawnSync('id', [flag, 'postfix'], { encoding: 'utf8' }).stdout)
  const [uid, gid] = [id('-u'), id('-g')]
  for (const folder of ['data', 'mail']) chownSync(join(root, folder), uid, gid)
  const port = await freePort()
  const settings = {
    compatibility_level: '3.6',
    queue_directory: `${root}/queue`,
    data_directory: `${root}/data`,
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    myhostname: 'mail.honmono.test',
    mydestination: '',
    mynetworks: '127.0.0.0/8',
    alias_maps: '',
    local_recipient_maps: '',
    virtual_mailbox_domains: 'static:all',
    virtual_mailbox_maps: 'static:box/',
    virtual_mailbox_base: `${root}/mail`,
    virtual_uid_maps: `static:${uid}`,
    virtual_gid_maps: `static:${gid}`,
    smtpd_recipient_restrictions: 'permit_mynetworks,reject',
    smtpd_discard_ehlo_keywords: eightBit ? '' : '8bitmime',
    maillog_file: `${root}/log`,
    maillog_file_prefixes: root,
  }
  writeFileSync(
    join(root, 'etc/main.cf'),
    Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(''),
  )
  writeFileSync(join(root, 'etc/master.cf'), [`127.0.0.1:${port} inet n - n - - smtpd`, ...SERVICES, ''].join('\n'))
  const config = ['-c', join(root, 'etc')]
  // Makes the folders of the queue.
  spawnSync('postfix', [...config, 'check'])
  const master = spawn('/usr/lib/postfix/sbin/master', [...config, '-d'], { stdio: 'ignore' })
  const log = () => (readdirSync(root).includes('log') ? readFileSync(join(root, 'log'), 'utf8') : '')
  for (let tries = 0; !(await answers(port)); tries++) {
    if (tries > 200 || master.exitCode !== null) throw new Error(`Postfix did not start: ${log()}`)
    await setTimeout(100)
  }
  const box = join(root, 'mail/box/new')
  return {
    port,
    mails: () => {
      try {
        return readdirSync(box)
          .sort()
          .map((name) => readFileSync(join(box, name)))
      } catch {
        return []
      }
    },
    async stop() {
      const ended = new Promise((done) => master.once('exit', done))
      master.kill('SIGTERM')
      await ended
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => done(socket.destroy() && true))
    socket.once('error', () => done(false))
  })
}
