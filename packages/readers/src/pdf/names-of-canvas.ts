/** pdfjs names these classes of the canvas when it is loaded, and nothing is drawn here. A worker of a browser has them; Node has none. Import it
    before pdfjs. */
const names = globalThis as unknown as Record<string, unknown>
for (const name of ['DOMMatrix', 'Path2D']) names[name] ??= class {}
/** A real one: the WebP decoder in the same worker makes pictures of it where there is one. */
names.ImageData ??= class {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data
    this.width = width
    this.height = height
  }
}
