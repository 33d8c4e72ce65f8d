import type { PageComponent } from './page.ts'

/** The pages beside the check, by the first word of their address. Each is fetched when it is opened, and kept from the first visit on. */
export const pages = {
  recover: () => import('../recover/page.tsx'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly default: PageComponent }>>>

export type PageName = keyof typeof pages
export const isPage = (name: string): name is PageName => Object.hasOwn(pages, name)
