// The site's own faces, so that a text is written in the letters it will be read in. No preload: the screens are set
// in the system's face.
import localFont from 'next/font/local'

const text = localFont({
  src: '../../components/reader/fonts/litopys-text.woff2',
  variable: '--face-text',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
})

const display = localFont({
  src: '../../components/reader/fonts/litopys-display.woff2',
  variable: '--face-display',
  weight: '600',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
})

/** For `<html className>`. */
export const adminFontClasses = `${text.variable} ${display.variable}`
