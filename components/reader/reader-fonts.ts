// The two faces of the site, cut from Source Serif 4 for Cyrillic and Latin together (scripts/cut-fonts.mjs): one
// for reading, one for headlines. The layout puts `readerFontClasses` on <html>; styles/tokens.css takes it from there.
// Their fallbacks, which keep every line where it will stand, are in styles/fallback-fonts.css.
import localFont from 'next/font/local'

const text = localFont({
  src: './fonts/litopys-text.woff2',
  variable: '--face-text',
  weight: '400 700',
  style: 'normal',
  display: 'swap',
  preload: true,
  adjustFontFallback: false,
})

const display = localFont({
  src: './fonts/litopys-display.woff2',
  variable: '--face-display',
  weight: '600',
  style: 'normal',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
})

/** For `<html className>`. */
export const readerFontClasses = `${text.variable} ${display.variable}`
