import { describe, expect, it } from 'vitest'
import { isPublicAddress, PUBLIC_WEB } from './rules.ts'

describe('an address that is not public', () => {
  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::8.8.8.8',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::ffff:0:127.0.0.1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::8.8.8.8',
    '100::1',
    '2001::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '2002:808:808::1',
    '3fff::1',
    '4000::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    '2606:4700::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
    '1.2.3.4.5',
  ])('is refused: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
    expect(PUBLIC_WEB.address(address, 443)).toBe('private-address')
  })
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '2606:4700::1111',
    '2400:cb00::1',
  ])('and one that is public is not: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
    expect(PUBLIC_WEB.address(address, 443)).toBe(null)
  })
})

it('refuses names of the inner network, and no others', () => {
  const inner = ['localhost', 'printer', 'x.localhost', 'nas.local', 'metadata.google.internal', 'router.lan', 'x.home.arpa', 'x.onion']
  for (const name of inner) expect(PUBLIC_WEB.name(name), name).toBe('name')
  for (const name of ['bit.ly', 'local.example.com', 'mylocalhost.com', 'internal.co.jp']) expect(PUBLIC_WEB.name(name), name).toBe(null)
})

it('asks web servers only', () => {
  expect([80, 443].map(PUBLIC_WEB.port)).toEqual([null, null])
  expect([22, 25, 8080, 8443, 0, 65_535].map(PUBLIC_WEB.port)).toEqual(Array(6).fill('port'))
})
