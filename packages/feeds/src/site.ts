/** A list as a site gives it out: in `/feeds.json`, and its files below `/feeds/<id>/<version>/` (`filter`, `exact/03f`). */
export interface SiteFeed {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly asOf: string
  readonly stale: boolean
  readonly shardBits: number
}
