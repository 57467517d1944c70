// Illustrations made of rings, dots and fine scales: what is counted, measured or felt with a finger.
import {
  brick,
  ground,
  hatching,
  height,
  ink,
  mist,
  moss,
  ochre,
  paper,
  picture,
  pointOn,
  round,
  sand,
  sequence,
  slate,
  times,
  verticalGradient,
  width,
} from './drawing.ts'

/** Half an onion, its layers open, and a vapour that rises from the cut. */
export function onion(): string {
  const layer = (place: number) => {
    const share = 1 - place * 0.125
    const colour = place % 2 === 0 ? '#f3e6ee' : '#e2c6d6'
    return `<path d="M0 -310C${round(120 * share)} ${round(-250 * share)} ${round(420 * share)} ${round(-170 * share)} ${round(410 * share)} ${round(90 * share)}C${round(400 * share)} ${round(320 * share)} ${round(170 * share)} 330 0 340C${round(-170 * share)} 330 ${round(-400 * share)} ${round(320 * share)} ${round(-410 * share)} ${round(90 * share)}C${round(-420 * share)} ${round(-170 * share)} ${round(-120 * share)} ${round(-250 * share)} 0 -310Z" fill="${place === 0 ? '#8f4a66' : colour}" stroke="#b98aa3" stroke-width="4"/>`
  }
  const roots = times(13, (place) => {
    const lean = (place - 6) * 17
    return `<path d="M${round(lean * 0.4)} 336Q${lean} 390 ${round(lean * 1.5)} ${420 - Math.abs(lean) * 0.2}" stroke="#a98a63" stroke-width="6"/>`
  })
  const vapour = times(7, (place) => {
    const x = 620 + place * 110
    return `<path d="M${x} ${330 - (place % 2) * 30}q46 -70 0 -140t0 -140" stroke="${paper}" stroke-width="7" stroke-dasharray="2 20" opacity="${round(0.9 - Math.abs(place - 3) * 0.15)}"/>`
  })
  const knife = `<path d="M1490 300L1740 1030L1660 1058L1440 420Q1430 330 1490 300Z" fill="#d4dadb"/><path d="M1452 400L1676 1052" stroke="#a5b1b6" stroke-width="6"/><path d="M1660 1058L1740 1030L1796 1196Q1770 1236 1716 1222Z" fill="${ink}"/>`
  return picture(
    '#7f97a3',
    `${ground('#a8784a', 3, () => 960)}${hatching({ x: 0, y: 1010, w: width, h: 260 }, 52, '#936640')}<ellipse cx="940" cy="1010" rx="470" ry="46" fill="#000" opacity="0.2"/><g transform="translate(940 650)">${times(7, layer)}<path d="M0 -130Q44 40 0 210Q-44 40 0 -130Z" fill="#c7cf9a"/>${roots}<path d="M0 -310q-24 -60 -70 -96M0 -310q10 -70 44 -110" stroke="#8f4a66" stroke-width="16"/></g>${vapour}${knife}`,
  )
}

/** Two lids of the same shape: on one the day is a wall, on the other it fades away. */
export function twoDates(): string {
  const lid = (x: number, colour: string, face: string) =>
    `<g transform="translate(${x} 640)"><circle r="392" cx="14" cy="22" fill="#000" opacity="0.14"/><circle r="392" fill="${colour}"/>${times(72, (tooth) => `<path d="M${pointOn(0, 0, 372, (tooth / 72) * Math.PI * 2)}L${pointOn(0, 0, 392, (tooth / 72) * Math.PI * 2)}" stroke="#000" stroke-width="5" opacity="0.25"/>`)}<circle r="336" fill="#fffaf0"/>${face}</g>`
  const days = (colourOf: (day: number) => string, opacityOf: (day: number) => number) =>
    times(28, (day) => {
      const [column, row] = [day % 7, Math.floor(day / 7)]
      return `<circle cx="${-210 + column * 70}" cy="${-105 + row * 70}" r="22" fill="${colourOf(day)}" opacity="${round(opacityOf(day))}"/>`
    })
  const wall = days(
    (day) => (day < 17 ? moss : mist),
    (day) => (day < 17 ? 1 : 0.4),
  )
  const fading = days(
    () => ochre,
    (day) => (day < 17 ? 1 : Math.max(0.1, 1 - (day - 16) * 0.1)),
  )
  return picture(
    sand,
    `${hatching({ x: 0, y: 0, w: width, h: height }, 80, '#d3c3a6')}${lid(530, brick, `${wall}<path d="M-245 70H0V0H245" stroke="${brick}" stroke-width="14"/>`)}${lid(1390, slate, fading)}`,
  )
}

/** A stump from above: wide years, narrow years, and one scar. */
export function treeRings(): string {
  const next = sequence(31)
  let radius = 22
  let rings = ''
  for (let year = 0; radius < 520; year += 1) {
    const growth = year % 11 > 7 ? 8 + next() * 4 : 16 + next() * 14
    radius += growth
    const points = Array.from({ length: 40 }, (_, step) => {
      const angle = (step / 40) * Math.PI * 2
      const swell = 1 + 0.035 * Math.sin(angle * 3 + 1) + 0.05 * Math.cos(angle - 0.6)
      return pointOn(930, 650, radius * swell, angle)
    })
    rings += `<path d="M${points.join('L')}Z" stroke="${year === 19 ? brick : '#9a6b3c'}" stroke-width="${round(2.5 + next() * 4)}" opacity="0.85"/>`
  }
  const bark = Array.from({ length: 80 }, (_, step) => {
    const angle = (step / 80) * Math.PI * 2
    const swell = 1 + 0.035 * Math.sin(angle * 3 + 1) + 0.05 * Math.cos(angle - 0.6)
    return pointOn(930, 650, (562 + (step % 2) * 16) * swell, angle)
  })
  const cracks = times(5, (place) => {
    const angle = 0.5 + place * 1.3
    return `<path d="M${pointOn(930, 650, 80 + place * 30, angle)}L${pointOn(930, 650, 380 + place * 26, angle + 0.03)}" stroke="#7a5230" stroke-width="5" opacity="0.7"/>`
  })
  const pointer = `<path d="M930 650L1700 250" stroke="${ink}" stroke-width="5"/>${times(9, (mark) => `<circle cx="${round(930 + mark * 62)}" cy="${round(650 - mark * 32.2)}" r="9" fill="${ink}"/>`)}<circle cx="1700" cy="250" r="22" fill="${ochre}"/>`
  return picture(
    '#8b9a78',
    `${hatching({ x: 0, y: 0, w: width, h: height }, 58, '#7f8f6d')}<path d="M${bark.join('L')}Z" fill="#5b3d2a"/><path d="M${bark.join('L')}Z" fill="#e2bd85" transform="translate(930 650) scale(0.955) translate(-930 -650)"/>${rings}${cracks}<circle cx="930" cy="650" r="16" fill="#9a6b3c"/>${pointer}`,
  )
}

/** A dial whose last division is one more than there should be. */
export function leapSecond(): string {
  const step = (Math.PI * 2) / 61
  const marks = times(61, (place) => {
    const angle = place * step - Math.PI / 2
    const isExtra = place === 60
    const inner = isExtra ? 360 : place % 5 === 0 ? 420 : 450
    return `<path d="M${pointOn(960, 640, inner, angle)}L${pointOn(960, 640, 500, angle)}" stroke="${isExtra ? brick : ink}" stroke-width="${isExtra ? 26 : place % 5 === 0 ? 14 : 7}"/>`
  })
  const hand = `<path d="M960 640L${pointOn(960, 640, 340, 60 * step - Math.PI / 2)}" stroke="${brick}" stroke-width="12"/>`
  const globe = `<circle cx="960" cy="640" r="170" fill="#3f6680"/>${times(4, (place) => `<ellipse cx="960" cy="640" rx="${36 + place * 44}" ry="170" stroke="${paper}" stroke-width="3" opacity="0.6" transform="rotate(23 960 640)"/>`)}<path d="M790 640H1130M812 560H1108M812 720H1108" stroke="${paper}" stroke-width="3" opacity="0.6" transform="rotate(23 960 640)"/>`
  const orbits = times(
    8,
    (place) =>
      `<circle cx="960" cy="640" r="${600 + place * 60}" stroke="${mist}" stroke-width="3" stroke-dasharray="${6 + place * 6} ${14 + place * 5}" opacity="0.5"/>`,
  )
  return picture(
    '#22394f',
    `${orbits}<circle cx="960" cy="640" r="540" fill="${paper}"/><circle cx="960" cy="640" r="540" stroke="${ochre}" stroke-width="18"/>${marks}${globe}${hand}<circle cx="960" cy="640" r="22" fill="${brick}"/>`,
  )
}

/** The dots of a to j; the rows below add dot 3, then dots 3 and 6. */
const firstTenLetters = ['1', '12', '14', '145', '15', '124', '1245', '125', '24', '245']

/** A sheet of raised dots: the alphabet in rows of ten, what a row adds in red. */
export function braille(): string {
  const cell = (x: number, y: number, raised: string, added: string) =>
    times(6, (place) => {
      const [cx, cy] = [x + Math.floor(place / 3) * 66, y + (place % 3) * 66]
      const dot = String(place + 1)
      if (!`${raised}${added}`.includes(dot)) return `<circle cx="${cx}" cy="${cy}" r="7" fill="#d6c9b0"/>`
      const colour = added.includes(dot) ? brick : '#fffdf6'
      return `<circle cx="${cx + 6}" cy="${cy + 8}" r="24" fill="#000" opacity="0.16"/><circle cx="${cx}" cy="${cy}" r="24" fill="${colour}"/>`
    })
  const row = (y: number, letters: readonly string[], added: string) =>
    letters.map((raised, column) => cell(168 + column * 170, y, raised, added)).join('')
  const fullRow = row(228, firstTenLetters, '') + row(572, firstTenLetters, '3')
  const lastRow = row(916, firstTenLetters.slice(0, 5), '36') + cell(168 + 5 * 170, 916, '2456', '')
  return picture(sand, `<rect x="90" y="110" width="1740" height="1060" rx="14" fill="#eadfc9"/>${fullRow}${lastRow}`)
}

/** A globe with a chain of triangles along one meridian, and a ruler. */
export function meridian(): string {
  const parallels = times(
    7,
    (place) =>
      `<path d="M${round(760 - Math.sqrt(470 ** 2 - (place * 130 - 390) ** 2))} ${250 + place * 130}Q760 ${280 + place * 136} ${round(760 + Math.sqrt(470 ** 2 - (place * 130 - 390) ** 2))} ${250 + place * 130}" stroke="${paper}" stroke-width="3" opacity="0.45"/>`,
  )
  const meridians = times(
    6,
    (place) =>
      `<ellipse cx="760" cy="640" rx="${40 + place * 82}" ry="470" stroke="${paper}" stroke-width="3" opacity="0.45"/>`,
  )
  const stations = Array.from({ length: 12 }, (_, place) => {
    const share = place / 11
    const x = 880 + Math.sin(share * 2.6) * 60 + (place % 2) * 84
    return `${round(x)} ${round(250 + share * 470)}`
  })
  const chain = `<path d="M${stations.join('L')}" stroke="${ochre}" stroke-width="6"/><path d="M${stations.filter((_, place) => place % 2 === 0).join('L')}M${stations.filter((_, place) => place % 2 === 1).join('L')}" stroke="${ochre}" stroke-width="6"/>${stations.map((point) => `<circle cx="${point.split(' ')[0]}" cy="${point.split(' ')[1]}" r="11" fill="${paper}"/>`).join('')}`
  const ruler = `<g transform="translate(1440 130) rotate(4)"><rect x="12" y="16" width="210" height="1020" fill="#000" opacity="0.14"/><rect width="210" height="1020" rx="6" fill="#e4e2da"/>${times(51, (mark) => `<path d="M0 ${10 + mark * 20}h${mark % 10 === 0 ? 120 : mark % 5 === 0 ? 84 : 50}" stroke="${ink}" stroke-width="${mark % 10 === 0 ? 7 : 4}"/>`)}<path d="M0 1010H210" stroke="${brick}" stroke-width="8"/></g>`
  return picture(
    'url(#evening)',
    `<circle cx="760" cy="640" r="470" fill="${slate}"/>${parallels}${meridians}${chain}<circle cx="760" cy="640" r="470" stroke="${ink}" stroke-width="8"/>${ruler}`,
    verticalGradient('evening', [
      [0, '#d8c6a4'],
      [1, '#efe3cb'],
    ]),
  )
}
