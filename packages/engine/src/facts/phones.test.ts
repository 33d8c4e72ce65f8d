import { lists } from '@honmono/lists'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import { isPhoneAlone } from '../text/phone-alone.ts'
import { collectPhones } from './phones.ts'
import { levelViews } from './phrases.ts'
import type { Link } from './types.ts'

const read = (text: string, links: readonly Link[] = []) => collectPhones(levelViews([{ part: '1', text, shown: true }]), links, lists)
const numbers = (text: string) => read(text).map(({ number }) => number)

describe('the kinds of Japan’s plan', () => {
  it.each([
    ['0120-000-000', '+81120000000', 'free'],
    ['0800-000-0000', '+818000000000', 'free'],
    ['0570-000-000', '+81570000000', 'navi-dial'],
    ['050-1000-0000', '+815010000000', 'ip'],
    ['0990-00-0000', '+81990000000', 'premium'],
    ['020-1000-0000', '+812010000000', 'm2m'],
    ['090-1000-0000', '+819010000000', 'mobile'],
    ['080-1000-0000', '+818010000000', 'mobile'],
    ['070-1000-0000', '+817010000000', 'mobile'],
    ['060-1000-0000', '+816010000000', 'mobile'],
    ['03-0000-0000', '+81300000000', 'landline'],
    ['06-1000-0000', '+81610000000', 'landline'],
    ['0467-00-0000', '+81467000000', 'landline'],
  ])('%s is %s, %s', (text, number, kind) => {
    expect(read(`電話：${text}`)).toMatchObject([{ number, kind, country: '81', shown: text }])
  })
})

it.each([
  '03-1234-5678',
  '03(1234)5678',
  '(03)1234-5678',
  '（03）1234-5678',
  '０３－１２３４－５６７８',
  '03 1234 5678',
  '03　1234　5678',
  '03.1234.5678',
  '03‐1234‐5678',
  '03ー1234ー5678',
  '03−1234−5678',
  '+81-3-1234-5678',
  '+81 3 1234 5678',
  '+81 (0)3-1234-5678',
  '+81(3)1234-5678',
  '+81312345678',
  '＋81-3-1234-5678',
  '0081-3-1234-5678',
  '010-81-3-1234-5678',
  'TEL:0312345678',
  'TEL0312345678',
])('%s is one number, however it is written', (text) => {
  expect(numbers(`ご連絡は ${text} まで`)).toEqual(['+81312345678'])
})

it.each([
  ['+1 (844) 555-0100', '+18445550100', '1'],
  ['+1-844-555-0100', '+18445550100', '1'],
  ['+1 844 555 0100', '+18445550100', '1'],
  ['1-844-555-0100', '+18445550100', '1'],
  ['(844) 555-0100', '+18445550100', '1'],
  ['010-1-844-555-0100', '+18445550100', '1'],
  ['0101-84455-50100', '+18445550100', '1'], // as fake alarms on screens write it
  ['+44 20 7946 0000', '+442079460000', '44'],
  ['+86 10 1234 5678', '+861012345678', '86'],
  ['+852 1234 5678', '+85212345678', '852'],
  ['+800 1234 5678', '+80012345678', '800'],
])('%s is a number of another country', (text, number, country) => {
  expect(read(`すぐに ${text} へお電話ください。`)).toMatchObject([{ number, kind: 'international', country }])
})

it.each([
  ['警察相談専用電話「#9110」へ', ['#9110']],
  ['消費者ホットライン188へ', ['188']],
  ['消費者ホットライン「188」（いやや！）', ['188']],
  ['すぐに110番してください', ['110']],
  ['番号案内（104番）', ['104']],
  ['188円引き', []],
  ['110番地', []],
  ['残り119個', []],
  ['#118', []],
])('short numbers count where they are dialled: %s', (text, expected) => {
  expect(numbers(text)).toEqual(expected)
})

it.each([
  '注文番号：050-1234567-1234567',
  '注文番号 0501234567',
  'ご注文番号：03-1234-5678',
  'お問い合わせ番号：0312345678',
  'お問い合わせ番号 4012-3456-7890',
  '伝票番号:0901-2345-6789',
  '〒012-3456',
  'カード番号 ****-****-****-0120',
  '2026-01-02 03:04:05',
  '2026/11/28',
  '01/02/2026',
  '会員番号0901234567',
  '合計 0312345678 円',
  'ID:0312345678',
  '口座番号 0123456789',
  '123-456-7890123',
  '1,234,567,890',
  '$1-200-300',
  'https://example.com/tel/0312345678/090-1234-5678',
  '0312345678@example.jp',
  '192.168.0.120',
  'JAN 4901234567894',
  '5.03-1234-5678-9',
  'ABC03-1234-5678',
  '03-1234-56789',
  '090-0123-4567', // C is never 0
  '00-1234-5678',
])('%s holds no telephone number', (text) => {
  expect(numbers(text)).toEqual([])
})

it('reads several, each once, where it stands first', () => {
  const text = '0120-111-222（無料）または 03-1234-5678、携帯からは0570-333-444。もう一度：0120-111-222'
  expect(read(text).map(({ shown, at }) => [shown, text.slice(at.start, at.end)])).toEqual([
    ['0120-111-222', '0120-111-222'],
    ['03-1234-5678', '03-1234-5678'],
    ['0570-333-444', '0570-333-444'],
  ])
  expect(numbers('03-1234-5678 06-1234-5678\n092-123-4567')).toEqual(['+81312345678', '+81612345678', '+81921234567'])
})

it('takes a bracket along only when it closes within the number', () => {
  expect(read('（03-1234-5678）').map(({ shown }) => shown)).toEqual(['03-1234-5678'])
  expect(read('電話（03）1234-5678').map(({ shown }) => shown)).toEqual(['（03）1234-5678'])
})

it('reads what links dial', () => {
  const link = (href: string, scheme: 'tel' | 'sms', hidden = false) =>
    ({ href, scheme, hidden, shown: '電話する', at: { part: '1', start: 0, end: 4 } }) as Link
  const links = [
    link('tel:+81-3-1234-5678', 'tel'),
    link('sms:09012345678?body=a', 'sms'),
    link('tel:%2318445550100', 'tel'),
    link('tel:18445550100', 'tel'),
  ]
  expect(read('電話する', links).map(({ number, shown }) => [number, shown])).toEqual([
    ['+81312345678', '+81312345678'],
    ['+819012345678', '09012345678'],
    ['+18445550100', '18445550100'],
  ])
  expect(read('電話する', [link('tel:0312345678', 'tel', true), link('tel:%E0%A4%A', 'tel'), link('tel:', 'tel')])).toEqual([])
})

describe('a number alone', () => {
  it.each([
    '0120-999-999',
    '0501234567',
    '05012345678',
    '05012345678から着信',
    '+1 (844) 555-0100',
    '＋８００１２３４５６７８',
    '0312345678 から電話がありました',
    '電話番号：03-1234-5678',
    '#9110',
    '188',
    '090 1234 5678 だれ？',
    '0120444113 迷惑電話ですか？',
  ])('%s', (text) => {
    expect(isPhoneAlone(text)).toBe(true)
  })
  it.each([
    '',
    'こんにちは',
    '0120-999-999までご連絡ください',
    '100',
    '2026',
    '03-1234-5678 と 06-1234-5678',
    '荷物を持ち帰りました 0501234567',
    '12345678',
  ])('not %s', (text) => {
    expect(isPhoneAlone(text)).toBe(false)
  })
})

it('says where in a text with full-width digits', () => {
  const text = 'お電話は０１２０－１１１－２２２へ'
  expect(read(text)).toMatchObject([{ number: '+81120111222', shown: '０１２０－１１１－２２２', at: { part: '1', start: 4, end: 16 } }])
})

it('keeps to its limit, and gets to the end of hostile text', () => {
  for (const part of ['0', '+0(', '0-', '(0 ', '01', '0120 ', '+1 ']) expect(read(part.repeat(100_000 / part.length))).toEqual([])
  const many = Array.from({ length: 500 }, (_, nth) => `03-1234-${String(nth).padStart(4, '0')}`).join('\n')
  expect(numbers(many)).toHaveLength(LIMITS.phones)
})
