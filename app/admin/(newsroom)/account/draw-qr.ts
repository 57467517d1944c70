// A QR code as one path of an SVG picture, drawn on the server.
import { encode } from 'uqr'
import type { QrPicture } from '#admin/account/qr-code.tsx'

/** With the four modules of quiet around it that readers need (ISO/IEC 18004). */
export function drawQr(text: string): QrPicture {
  const { data, size } = encode(text, { border: 4, ecc: 'M' })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
