/** Where the site has the readers' big files: by module specifier, the path. Put in by vite.config.ts. */
declare const READER_FILES: Readonly<Record<string, string>>
