/** Limits of what is taken from one file. What is past them is said with `file-too-large`, `text-cut` or `too-many-links`. */
export const PDF_LIMITS = {
  /** Past it nothing more is begun, so that what is read by then is not lost to the reader's own limit. */
  milliseconds: 12_000,
  pages: 30,
  chars: 300_000,
  /** Pieces of text on a page; a piece may be a single letter. */
  itemsPerPage: 50_000,
  annotationsPerPage: 2_000,
  links: 1_000,
  /** As the engine's, past which it reads no address. */
  hrefChars: 8_192,
  shownChars: 300,
  objects: 200_000,
  objectDepth: 40,
  /** Of an object that could not be parsed. */
  invalidObjectBytes: 20_000,
  scriptChars: 300_000,
  traits: 50,
  detailChars: 200,
  embeddedFiles: 50,
  embeddedBytes: 24 * 2 ** 20,
  pictures: 30,
  /** All pictures handed on together, as grey pixels. */
  pictureBytes: 24 * 2 ** 20,
  /** Smaller ones hold neither text nor a QR code of one pixel a module. */
  pictureMinSide: 21,
  /** Larger ones are not decoded: a page of A4 at 600 dots an inch has 35 million. */
  picturePixels: 40_000_000,
  /** Larger ones are made smaller. */
  pictureKeptPixels: 9_000_000,
  /** All pictures of a page, before they are put together. */
  pagePictures: 600,
  pagePictureBytes: 48 * 2 ** 20,
  /** Pixels painted to put pictures of a page together. */
  paintedPixels: 40_000_000,
  /** A picture that pdfjs never hands over is given up. */
  pictureMilliseconds: 5_000,
  /** Steps of a page's drawing that are looked at. */
  operators: 500_000,
  /** Corners of drawn shapes on a page. */
  drawingPoints: 300_000,
  /** Rows of pixels that shapes may cross, all together. */
  drawingCrossings: 4_000_000,
  drawingSide: 2_400,
} as const
