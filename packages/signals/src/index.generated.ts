// Made by tools/make-index.mjs from the folders beside it. Change that and run: npm run index

export const signals = [] as const
