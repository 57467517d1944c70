// The visual language of the demonstration's illustrations: paper, ink and four quiet colours; large shapes, fine
// parallel lines, much air. Drawn from numbers, so the same code gives the same picture byte for byte.

export const width = 1920
export const height = 1280

export const ink = '#1b2a3a'
export const paper = '#f2eadc'
export const sand = '#e0d2ba'
export const brick = '#b64a2f'
export const ochre = '#d9a13b'
export const slate = '#5b7c93'
export const mist = '#a9bcc4'
export const moss = '#7d8b6a'

/** Numbers between 0 and 1 that look random and never change (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `make(0) … make(count - 1)` one after another. */
export function times(count: number, make: (place: number) => string): string {
  return Array.from({ length: count }, (_, place) => make(place)).join('')
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** `x y` of a point on a circle; the angle is in radians, clockwise from the right. */
export function pointOn(x: number, y: number, radius: number, angle: number): string {
  return `${round(x + Math.cos(angle) * radius)} ${round(y + Math.sin(angle) * radius)}`
}

/** A smooth line through points that lie evenly from left to right. */
export function wave(from: number, to: number, steps: number, heightAt: (share: number) => number): string {
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps
    return { x: from + (to - from) * share, y: heightAt(share) }
  })
  const [first, ...rest] = points
  if (!first) return ''
  let previous = first
  const curves = rest.map((point) => {
    const middle = round((previous.x + point.x) / 2)
    const curve = `C${middle} ${round(previous.y)} ${middle} ${round(point.y)} ${round(point.x)} ${round(point.y)}`
    previous = point
    return curve
  })
  return `M${round(first.x)} ${round(first.y)}${curves.join('')}`
}

/** A closed hill: everything below a wave. */
export function ground(fill: string, steps: number, heightAt: (share: number) => number): string {
  return `<path d="${wave(0, width, steps, heightAt)}L${width} ${height}L0 ${height}Z" fill="${fill}"/>`
}

/** Parallel lines, as an engraver shades. */
export function hatching(area: { x: number; y: number; w: number; h: number }, gap: number, stroke: string): string {
  const count = Math.floor(area.h / gap)
  return times(count, (place) => {
    const y = round(area.y + place * gap)
    return `<path d="M${area.x} ${y}h${area.w}" stroke="${stroke}" stroke-width="2"/>`
  })
}

/** The finished drawing. `definitions` are gradients and clips; the numbers in them are pixels. */
export function picture(background: string, content: string, definitions = ''): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${definitions}</defs><rect width="${width}" height="${height}" fill="${background}"/>`,
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${content}</g></svg>`,
  ].join('')
}

export function verticalGradient(id: string, stops: readonly (readonly [number, string])[]): string {
  const marks = stops.map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`).join('')
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="${height}" gradientUnits="userSpaceOnUse">${marks}</linearGradient>`
}
