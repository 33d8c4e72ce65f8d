#!/bin/sh
# Samples of every form of picture, with ImageMagick 6 and webp from Debian. Run in this folder.
# Eight squares of 16 x 16: black white red lime / blue grey none yellow. Lossy forms come near them.
set -eu
squares() { # background of the empty square
  convert -size 16x16 \
    \( xc:black xc:white xc:red xc:lime +append \) \
    \( xc:blue xc:'gray(128)' "xc:$1" xc:yellow +append \) -append -depth 8 -strip miff:-
}
squares none | convert miff:- PNG32:rgba-8.png
squares none | convert miff:- -depth 16 PNG64:rgba-16.png
squares none | convert miff:- -interlace PNG PNG32:rgba-interlaced.png
squares none | convert miff:- PNG8:palette-4.png
squares none | convert miff:- -interlace PNG PNG8:palette-4-interlaced.png
squares white | convert miff:- PNG24:rgb-8.png
squares white | convert miff:- -depth 16 PNG48:rgb-16.png
squares white | convert miff:- -colorspace gray -depth 8 PNG:grey-8.png
squares white | convert miff:- -colorspace gray -threshold 60% -define png:bit-depth=1 PNG:grey-1.png
squares white | convert miff:- -colorspace gray -threshold 60% -interlace PNG -define png:bit-depth=1 PNG:grey-1-interlaced.png
squares none | convert miff:- -colorspace gray -define png:color-type=4 PNG:grey-alpha-8.png
squares white | convert miff:- -quality 92 -sampling-factor 1x1 baseline.jpg
squares white | convert miff:- -quality 92 -interlace JPEG progressive.jpg
squares white | convert miff:- -quality 92 -sampling-factor 2x2 subsampled.jpg
squares white | convert miff:- -quality 92 -colorspace gray grey.jpg
squares white | convert miff:- -quality 92 -colorspace CMYK cmyk.jpg
squares none | convert miff:- still.gif
squares none | convert miff:- -interlace GIF interlaced.gif
# Shows white for 0.1 s, then the squares for 5 s, over and over; and once, ending with them.
squares white | convert -loop 0 -delay 10 \( -size 64x32 xc:white \) -delay 500 miff:- looping.gif
squares white | convert -loop 1 -delay 500 \( -size 64x32 xc:white \) -delay 10 miff:- once.gif
squares white | convert miff:- BMP3:rgb-24.bmp
squares white | convert miff:- -type palette BMP3:palette-4.bmp
squares white | convert miff:- BMP:version-4.bmp
squares white | convert miff:- rgb.ppm
squares white | convert miff:- -depth 16 rgb-16.ppm
squares white | convert miff:- -colorspace gray grey.pgm
squares none | convert miff:- -strip PNG32:/tmp/squares.png
cwebp -quiet -q 90 /tmp/squares.png -o lossy.webp
cwebp -quiet -lossless /tmp/squares.png -o lossless.webp
squares white | convert miff:- -strip PNG24:/tmp/squares-white.png
cwebp -quiet -lossless /tmp/squares-white.png -o /tmp/frame.webp
webpmux -frame /tmp/frame.webp +500 -frame /tmp/frame.webp +500 -loop 0 -o animated.webp
squares white | convert miff:- tiff:picture.tiff
convert -size 64x64 -seed 5 plasma:fractal -depth 8 -strip PNG24:/tmp/plasma.png
head -c 6000 /tmp/plasma.png > cut.png
