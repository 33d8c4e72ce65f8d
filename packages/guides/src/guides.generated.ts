// Made by tools/make-index.mjs from packages/guides/data. Change that and run: npm run index
export const guides = [] as const
