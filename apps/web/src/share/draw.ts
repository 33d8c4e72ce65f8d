import { type Face, layPicture, type Measure, PICTURE_COLOURS, type Picture, type ShareCard, SIGNS } from '@honmono/render/share'

/** Draws a card into a canvas, in the letters of the page. False where the browser gives nothing to draw with. */
export function drawCard(card: ShareCard, canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext('2d')
  if (context === null) return false
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font')
  const fontOf = ({ size, bold }: Face) => `${bold ? 700 : 400} ${size}px ${family}`
  const measure: Measure = (text, face) => {
    context.font = fontOf(face)
    return context.measureText(text).width
  }
  const picture = layPicture(card, measure)
  // Sets all of its state back, the font too.
  canvas.width = picture.width
  canvas.height = picture.height
  draw(picture, context, fontOf)
  return true
}

function draw({ verdict, shapes }: Picture, context: CanvasRenderingContext2D, fontOf: (face: Face) => string): void {
  const colours = PICTURE_COLOURS(verdict)
  for (const shape of shapes) {
    if (shape.is === 'text') {
      context.fillStyle = colours[shape.colour]
      context.font = fontOf(shape.face)
      context.fillText(shape.text, shape.x, shape.y)
    } else if (shape.is === 'box') {
      context.beginPath()
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.round)
      context.fillStyle = colours[shape.fill]
      context.fill()
      if (shape.edge === null) continue
      context.strokeStyle = colours[shape.edge]
      context.lineWidth = EDGE
      context.stroke()
    } else {
      context.save()
      context.translate(shape.x, shape.y)
      context.scale(shape.size / GRID, shape.size / GRID)
      context.fillStyle = colours.tone
      context.fill(new Path2D(SIGNS[verdict].area))
      context.strokeStyle = colours.tint
      context.lineWidth = SIGN_LINE
      context.lineCap = 'round'
      context.lineJoin = 'round'
      context.stroke(new Path2D(SIGNS[verdict].line))
      context.restore()
    }
  }
}
const EDGE = 4
/** Of SIGNS. */
const GRID = 24
const SIGN_LINE = 2.4

/** The picture as a file's content; null where the browser could not make one. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
