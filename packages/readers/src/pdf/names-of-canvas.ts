/** pdfjs names these when it is loaded, for drawing, and we draw nothing. A worker of a browser has them; Node has none. Import it before pdfjs. */
const names: Record<string, unknown> = globalThis as never
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) names[name] ??= class {}
