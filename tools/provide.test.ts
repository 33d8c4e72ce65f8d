import { describe, expect, it } from 'vitest'
import { browserNeed, planFor } from './provide.mjs'

const commands = [
  ['apt-get', 'update'],
  ['apt-get', 'install', 'chromium'],
]
const here = { missing: ['chromium'], isRoot: false, has: () => true }

describe('what a suite needs', () => {
  it('is not installed again when it is there', () => {
    expect(planFor({ byRoot: true, commands }, { ...here, missing: [] })).toEqual({ install: [] })
  })
  it('is installed by root', () => {
    expect(planFor({ byRoot: true, commands }, { ...here, isRoot: true })).toEqual({ install: commands })
  })
  it('is named to others, with what an administrator would type', () => {
    expect(planFor({ byRoot: true, commands }, here)).toEqual({
      notRun: 'missing: chromium; sudo apt-get update; sudo apt-get install chromium',
    })
  })
  it('is installed by anybody where that takes no administrator', () => {
    expect(planFor({ byRoot: false, commands }, here)).toEqual({ install: commands })
  })
  it('is only named where nothing can install it', () => {
    expect(planFor({ byRoot: true, commands }, { ...here, isRoot: true, has: () => false })).toEqual({ notRun: 'missing: chromium' })
    expect(planFor({ byRoot: true, commands: [] }, { ...here, isRoot: true })).toEqual({ notRun: 'missing: chromium' })
  })
  it('is a browser of your own, if you name one', () => {
    const own = '/nowhere/chromium'
    expect(browserNeed(own)).toMatchObject({ commands: [] })
    expect(browserNeed(own).missing()).toEqual([`HONMONO_CHROMIUM=${own}`])
    expect(browserNeed(process.execPath).missing()).toEqual([])
  })
})
