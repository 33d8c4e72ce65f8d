import type { Find } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { nothingRead } from '../reader.ts'
import { createHost, type Listeners } from './host.ts'
import type { Task } from './worker.ts'

const find: Find = { part: '1', filename: null, type: '', kind: 'html', bytes: new Uint8Array([1]), inline: true }

/** A host over workers that answer as the test says. */
function hostOf(work: (task: Task, listeners: Listeners, nth: number) => void, milliseconds?: number) {
  const ended: number[] = []
  let started = 0
  const host = createHost(
    (listeners) => {
      const nth = ++started
      return { post: (task) => work(task, listeners, nth), end: () => ended.push(nth) }
    },
    () => () => {},
    milliseconds === undefined ? {} : { milliseconds },
  )
  return { host, ended, started: () => started }
}
const answer = ({ number }: Task, { onReport }: Listeners) => onReport({ number, reading: nothingRead('1') })
const whyNot = async (reading: Promise<{ readonly gaps: readonly { readonly id: string; readonly detail: string }[] }>) =>
  (await reading).gaps.map(({ id, detail }) => `${id} ${detail}`)

describe('the host of readers', () => {
  it('keeps one worker for all finds', async () => {
    const { host, started } = hostOf(answer)
    await Promise.all([host.read('web-page', find), host.read('web-page', find)])
    expect(started()).toBe(1)
  })
  it('gives the next find to a new worker when one crashed, also between two finds', async () => {
    const { host, started, ended } = hostOf((task, listeners, nth) => {
      if (nth === 2) return listeners.onEnd()
      answer(task, listeners)
      if (nth === 1) listeners.onEnd()
    })
    expect(await whyNot(host.read('web-page', find))).toEqual([])
    expect(await whyNot(host.read('web-page', find))).toEqual(['reader-stopped 1 web-page: crash'])
    expect(await whyNot(host.read('web-page', find))).toEqual([])
    expect(started()).toBe(3)
    expect(ended).toEqual([1, 2])
  })
  it('lets all finds of one input together take so long and no longer, and begins anew with the next', async () => {
    const { host, started } = hostOf(() => {}, 30)
    const readings = [host.read('web-page', find), host.read('web-page', find)]
    expect((await Promise.all(readings.map(whyNot))).flat()).toEqual([
      'reader-stopped 1 web-page: time',
      'reader-stopped 1 web-page: time for all',
    ])
    expect(started()).toBe(1)
    host.begin()
    expect(await whyNot(host.read('web-page', find))).toEqual(['reader-stopped 1 web-page: time'])
  })
  it('leaves aside what an earlier find still reports', async () => {
    const { host } = hostOf((task, listeners) => {
      listeners.onReport({ number: task.number - 1, error: 'late' })
      answer(task, listeners)
    })
    expect(await whyNot(host.read('web-page', find))).toEqual([])
  })
  it('says that a reading was stopped when it is closed', async () => {
    const { host } = hostOf(() => {})
    const reading = host.read('web-page', find)
    await Promise.resolve()
    host.close()
    expect(await whyNot(reading)).toEqual(['reader-stopped 1 web-page: crash'])
  })
})
