// Illustrations of things: letters, pages, food, earth, water, books, and three abstract portraits.
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
  round,
  sequence,
  slate,
  times,
  verticalGradient,
  wave,
  width,
} from './drawing.ts'

/** Letters that turn into others, drawn as shapes: no font of the machine is asked for. */
export function letters(): string {
  const yi = `<path d="M0 0V260" stroke="${ink}" stroke-width="58"/><circle cx="-48" cy="-86" r="30" fill="${brick}"/><circle cx="48" cy="-86" r="30" fill="${brick}"/>`
  const ye = `<path d="M150 30A140 150 0 1 0 150 230M-60 130H90" stroke="${ink}" stroke-width="54"/>`
  const latin = `<path d="M0 -60L70 80L140 -60M70 80V260" stroke="${slate}" stroke-width="50"/>`
  const arrow = `<path d="M0 0H250M200 -50L250 0L200 50" stroke="${ochre}" stroke-width="18"/>`
  const place = (x: number, y: number, shape: string) => `<g transform="translate(${x} ${y})">${shape}</g>`
  return picture(
    paper,
    `${hatching({ x: 0, y: 0, w: width, h: height }, 64, '#e3d8c4')}<path d="M240 0V${height}" stroke="#d8a59a" stroke-width="4"/>${place(470, 260, yi)}${place(700, 390, arrow)}${place(1130, 260, latin)}${place(1420, 260, `<path d="M0 0V260" stroke="${slate}" stroke-width="50"/><circle cx="0" cy="-86" r="30" fill="${slate}"/>`)}${place(470, 820, ye)}${place(760, 950, arrow)}${place(1130, 820, latin)}${place(1490, 820, `<path d="M-90 120H90A100 110 0 1 0 60 215" stroke="${slate}" stroke-width="48"/>`)}`,
  )
}

/** The parts of a page, pulled slightly apart. */
export function pageParts(): string {
  const line = (x: number, y: number, w: number, colour = '#c9bda6', thick = 14) =>
    `<path d="M${x} ${y}h${w}" stroke="${colour}" stroke-width="${thick}"/>`
  const sheet = (x: number, y: number, w: number, h: number, colour = '#fffaf0') =>
    `<rect x="${x + 12}" y="${y + 14}" width="${w}" height="${h}" rx="6" fill="#000" opacity="0.12"/><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6" fill="${colour}"/>`
  const headline = sheet(190, 120, 880, 230) + line(250, 200, 700, ink, 40) + line(250, 280, 480, ink, 40)
  const hero = `${sheet(190, 400, 880, 470, slate)}<circle cx="840" cy="540" r="70" fill="${ochre}"/><path d="M190 790Q420 600 640 740T1070 680V870H190Z" fill="${moss}"/>`
  const quote = `${sheet(1140, 120, 590, 300, brick)}<path d="M1210 260q-10 -70 60 -90M1310 260q-10 -70 60 -90" stroke="${paper}" stroke-width="26"/>${line(1210, 320, 440, paper, 14)}${line(1210, 360, 300, paper, 14)}`
  const text = sheet(1140, 470, 590, 400) + times(8, (row) => line(1200, 540 + row * 40, row === 7 ? 260 : 460))
  const timeline = `${sheet(190, 920, 1540, 240, '#e9dfcc')}<path d="M290 1040H1630" stroke="${ink}" stroke-width="7"/>${times(6, (dot) => `<circle cx="${340 + dot * 248}" cy="1040" r="${dot === 3 ? 32 : 20}" fill="${dot === 3 ? brick : dot === 5 ? '#e9dfcc' : ink}" stroke="${dot === 5 ? ink : 'none'}" stroke-width="7"/>${line(300 + dot * 248, 1104, 90, '#b7a88b', 10)}`)}`
  return picture('#b9c6c8', headline + hero + quote + text + timeline)
}

/** A magnifying glass over lines of text. */
export function magnifier(): string {
  const row = (y: number, from: number, gap: number, thick: number, colour: string) => {
    const next = sequence(Math.round(y))
    let x = from
    let marks = ''
    while (x < width - 200) {
      const length = (40 + next() * 170) * (thick / 16)
      marks += `<path d="M${round(x)} ${y}h${round(length)}" stroke="${colour}" stroke-width="${thick}"/>`
      x += length + gap
    }
    return marks
  }
  const small = times(18, (place) => row(110 + place * 64, 170, 34, 16, '#b9ab92'))
  const large = times(9, (place) => row(232 + place * 92, 300, 62, 34, place === 4 ? brick : ink))
  return picture(
    paper,
    `${small}<circle cx="900" cy="600" r="372" fill="#fffdf6"/><g clip-path="url(#lens)">${large}</g><circle cx="900" cy="600" r="372" stroke="${ink}" stroke-width="40"/><circle cx="900" cy="600" r="338" stroke="${mist}" stroke-width="9"/><path d="M1176 876L1560 1230" stroke="${ink}" stroke-width="92"/><path d="M1230 926L1540 1212" stroke="${ochre}" stroke-width="34"/><path d="M700 430Q780 330 900 318" stroke="#fff" stroke-width="22" opacity="0.9"/>`,
    '<clipPath id="lens"><circle cx="900" cy="600" r="330"/></clipPath>',
  )
}

/** A bowl of red soup from above. */
export function beetSoup(): string {
  const next = sequence(7)
  const cloth = times(
    20,
    (place) =>
      `<path d="M${place * 100} 0V${height}" stroke="${place % 5 === 0 ? brick : '#d5c6a8'}" stroke-width="${place % 5 === 0 ? 14 : 5}" opacity="0.7"/><path d="M0 ${place * 100}H${width}" stroke="${place % 5 === 0 ? brick : '#d5c6a8'}" stroke-width="${place % 5 === 0 ? 14 : 5}" opacity="0.5"/>`,
  )
  const ornament = times(
    36,
    (place) =>
      `<g transform="rotate(${place * 10} 900 640) translate(900 196)"><path d="M-18 0L0 -20L18 0L0 20Z" fill="${place % 2 === 0 ? brick : ink}"/></g>`,
  )
  const dill = times(46, () => {
    const [angle, distance] = [next() * 6.28, Math.sqrt(next()) * 300]
    const [x, y] = [900 + Math.cos(angle) * distance, 640 + Math.sin(angle) * distance]
    return `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(next() * 360)})"><path d="M-16 0H16M-6 0L-12 -10M2 0L-4 -12M8 0L4 -10M-2 0L-8 10M6 0L0 11" stroke="#6f8a45" stroke-width="5"/></g>`
  })
  const cream = `<path d="M820 560q90 -70 170 -10t20 150t-170 60t-100 -110t80 -90Z" fill="#fff6ea"/><path d="M870 600q60 -30 100 10t-10 80" stroke="#e9cfc2" stroke-width="12"/>`
  const spoon = `<path d="M1470 200L1700 900" stroke="#8c8f8f" stroke-width="34"/><ellipse cx="1448" cy="150" rx="62" ry="100" fill="#a9acab" transform="rotate(-18 1448 150)"/><ellipse cx="1442" cy="146" rx="40" ry="74" fill="#c5c8c6" transform="rotate(-18 1442 146)"/>`
  const bread = `<path d="M1440 1000q20 -130 190 -130t200 120q10 110 -70 150h-250q-80 -30 -70 -140Z" fill="#8a5a34"/><path d="M1476 1010q20 -96 156 -98t160 90q6 80 -54 112h-206q-62 -26 -56 -104Z" fill="#e3bd83"/>`
  return picture(
    '#efe5d0',
    `${cloth}<circle cx="916" cy="662" r="490" fill="#000" opacity="0.14"/><circle cx="900" cy="640" r="490" fill="#fffaf0"/>${ornament}<circle cx="900" cy="640" r="392" fill="#e9dcc2"/><circle cx="900" cy="640" r="368" fill="#8f1f2d"/><circle cx="860" cy="600" r="300" fill="#a32a35" opacity="0.7"/>${times(16, (place) => `<circle cx="${round(900 + Math.cos(place * 2.4) * (70 + place * 15))}" cy="${round(640 + Math.sin(place * 2.4) * (70 + place * 15))}" r="${16 + (place % 4) * 7}" fill="${ochre}" opacity="0.35"/>`)}${cream}${dill}${spoon}${bread}`,
  )
}

/** Layers of earth under a field, and roots that go down. */
export function blackEarth(): string {
  const next = sequence(51)
  const layers = [
    ['#20191a', 420],
    ['#2f2422', 620],
    ['#57402f', 800],
    ['#9a7a4e', 930],
    ['#c9aa72', 1080],
  ] as const
  const soil = layers
    .map(([colour, top], place) => ground(colour, 9, (share) => top + Math.sin(share * 8 + place * 2) * 18))
    .join('')
  const roots = times(46, (place) => {
    const x = 30 + place * 41 + next() * 14
    const depth = 560 + next() * 420
    return `<path d="M${round(x)} 424C${round(x + 30 - next() * 60)} ${round(424 + depth * 0.3)} ${round(x + 60 - next() * 120)} ${round(depth * 0.8)} ${round(x + 80 - next() * 160)} ${round(depth)}" stroke="#c8a678" stroke-width="${round(1.5 + next() * 2.5)}" opacity="0.6"/>`
  })
  const burrows = times(
    7,
    (place) =>
      `<ellipse cx="${150 + place * 270}" cy="${round(960 + next() * 200)}" rx="${round(34 + next() * 34)}" ry="${round(24 + next() * 16)}" fill="#2f2422" opacity="0.85"/>`,
  )
  const lime = times(
    60,
    () =>
      `<circle cx="${round(next() * width)}" cy="${round(1000 + next() * 260)}" r="${round(3 + next() * 5)}" fill="#f5ead0"/>`,
  )
  const wheat = times(96, (place) => {
    const x = place * 20.4 + next() * 8
    const top = 250 + next() * 70
    return `<path d="M${round(x)} 430Q${round(x + 6)} ${round(top + 70)} ${round(x + 12)} ${round(top)}" stroke="#a9822c" stroke-width="4"/><ellipse cx="${round(x + 13)}" cy="${round(top)}" rx="6" ry="24" fill="${ochre}" transform="rotate(12 ${round(x + 13)} ${round(top)})"/>`
  })
  return picture(
    'url(#sky)',
    `<circle cx="1500" cy="170" r="80" fill="#f7e3b4"/>${wheat}${soil}${roots}${burrows}${lime}`,
    verticalGradient('sky', [
      [0, '#8fb2c4'],
      [0.4, '#e9dcc0'],
      [1, '#e9dcc0'],
    ]),
  )
}

/** A sketch map: one river with its great bend, a sea, a lattice. No names, and not to scale. */
export function riverMap(): string {
  const grid = times(
    20,
    (place) => `<path d="M${place * 110} 0V${height}M0 ${place * 110}H${width}" stroke="#d3c5a8" stroke-width="2"/>`,
  )
  const course =
    'M700 -20C720 80 620 140 660 230S560 330 640 420C720 500 800 520 900 590S1120 660 1210 740S1300 850 1240 910S1060 960 1000 1030S900 1090 860 1150'
  const tributaries = [
    'M300 60C420 120 520 160 650 240',
    'M260 420C400 380 520 400 640 420',
    'M1300 200C1150 300 900 320 690 440',
    'M1620 560C1480 600 1300 640 1160 690',
    'M520 820C700 800 900 840 1080 940',
  ]
    .map((path) => `<path d="${path}" stroke="#7aa0b3" stroke-width="8"/>`)
    .join('')
  const contour = times(
    7,
    (place) =>
      `<ellipse cx="760" cy="790" rx="${70 + place * 48}" ry="${40 + place * 26}" stroke="#b99a6a" stroke-width="3" opacity="0.8" transform="rotate(28 760 790)"/>`,
  )
  const sea = `<path d="M0 1190C260 1120 520 1180 760 1140S940 1150 1010 1200S1400 1130 1500 1080S1780 1010 1920 1050V1280H0Z" fill="#7aa0b3"/>${times(5, (place) => `<path d="${wave(0, width, 14, (share) => 1216 + place * 16 + Math.sin(share * 22 + place) * 4)}" stroke="${paper}" stroke-width="2.5" opacity="0.6"/>`)}`
  const rapids = times(
    9,
    (place) =>
      `<path d="M${1226 - place * 3} ${806 + place * 13}l${44 - place * 2} 8" stroke="${brick}" stroke-width="6"/>`,
  )
  const compass = `<g transform="translate(1660 260)"><circle r="120" stroke="${ink}" stroke-width="5"/><path d="M0 -150L28 0L0 150L-28 0Z" fill="${ink}"/><path d="M0 -150L28 0H-28Z" fill="${brick}"/><path d="M-150 0H150" stroke="${ink}" stroke-width="4"/></g>`
  const towns = [
    [640, 420],
    [1210, 740],
    [1236, 914],
    [1000, 1030],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="20" fill="${paper}" stroke="${ink}" stroke-width="8"/>`)
    .join('')
  return picture(
    '#ebdfc6',
    `${grid}${contour}${tributaries}${sea}<path d="${course}" stroke="#3d6c86" stroke-width="30"/><path d="${course}" stroke="#8db3c4" stroke-width="7"/>${rapids}${towns}${compass}`,
  )
}

/** Spines on a shelf, thirteen of them marked. */
export function bookSpines(): string {
  const next = sequence(13)
  const colours = [slate, brick, ochre, moss, ink, '#8a5b3c', mist, '#6b4450']
  const shelf = (top: number, bottom: number) => {
    let x = 40
    let books = ''
    for (let place = 0; x < width - 90; place += 1) {
      const thick = 56 + Math.floor(next() * 56)
      const rise = Math.floor(next() * 110)
      const colour = colours[Math.floor(next() * colours.length)] ?? slate
      books += `<rect x="${x}" y="${top + rise}" width="${thick - 6}" height="${bottom - top - rise}" rx="4" fill="${colour}"/><path d="M${x + 8} ${top + rise + 46}h${thick - 22}M${x + 8} ${bottom - 60}h${thick - 22}" stroke="${paper}" stroke-width="6" opacity="0.75"/>${place % 3 === 0 ? `<circle cx="${x + (thick - 6) / 2}" cy="${(top + rise + bottom) / 2}" r="14" stroke="${paper}" stroke-width="5"/>` : ''}`
      x += thick
    }
    return `${books}<rect y="${bottom}" width="${width}" height="34" fill="#5b3d2a"/><rect y="${bottom + 34}" width="${width}" height="16" fill="#000" opacity="0.25"/>`
  }
  const bars = times(
    26,
    (place) => `<rect x="${760 + place * 16}" y="980" width="${place % 3 === 0 ? 9 : 5}" height="190" fill="${ink}"/>`,
  )
  return picture(
    '#d9cbb0',
    `${shelf(60, 410)}${shelf(480, 840)}<rect x="700" y="930" width="540" height="290" rx="10" fill="#fffaf0"/>${bars}<circle cx="1196" cy="1076" r="30" fill="${brick}"/>`,
  )
}

/** A loaf and two slices. */
export function bread(): string {
  const next = sequence(60)
  const crumb = (x: number, y: number, count: number) =>
    times(count, () => {
      const [angle, distance] = [next() * 6.28, Math.sqrt(next()) * 150]
      return `<ellipse cx="${round(x + Math.cos(angle) * distance)}" cy="${round(y + Math.sin(angle) * distance * 1.1)}" rx="${round(4 + next() * 13)}" ry="${round(3 + next() * 8)}" fill="#c99d63" opacity="0.7"/>`
    })
  const slice = (x: number, y: number, turn: number) =>
    `<g transform="rotate(${turn} ${x} ${y})"><path d="M${x - 190} ${y - 60}q-10 -150 190 -160t190 160q0 60 -24 80v180q0 30 -30 30h-272q-30 0 -30 -30v-180q-24 -20 -24 -80Z" fill="#8a5426"/><path d="M${x - 160} ${y - 56}q-8 -122 160 -130t160 130q0 48 -24 66v170q0 18 -18 18h-236q-18 0 -18 -18v-170q-24 -18 -24 -66Z" fill="#ecd0a0"/>${crumb(x, y + 10, 44)}</g>`
  const loaf = `<path d="M190 900q-30 -330 420 -350t480 330q10 130 -90 150h-720q-80 -20 -90 -130Z" fill="#a4642c"/><path d="M250 800q80 -190 400 -200" stroke="#c98d4e" stroke-width="46" opacity="0.7"/>${times(4, (cut) => `<path d="M${400 + cut * 150} ${640 + Math.abs(cut - 1.5) * 14}q50 70 30 170" stroke="#6d3d16" stroke-width="26"/><path d="M${408 + cut * 150} ${646 + Math.abs(cut - 1.5) * 14}q46 66 26 156" stroke="#e3bd83" stroke-width="10"/>`)}`
  return picture(
    '#c7b393',
    `<rect y="960" width="${width}" height="320" fill="#8c6a48"/>${times(6, (line) => `<path d="M0 ${1010 + line * 48}H${width}" stroke="#755537" stroke-width="5"/>`)}<ellipse cx="640" cy="1034" rx="520" ry="34" fill="#000" opacity="0.2"/>${loaf}${slice(1300, 760, -8)}${slice(1520, 830, 10)}`,
  )
}

/** A sealed letter on its way over hills. */
export function envelope(): string {
  const hills =
    ground('#8ea58f', 5, (share) => 900 + Math.sin(share * 6) * 50) +
    ground(moss, 4, (share) => 1040 + Math.sin(share * 5 + 2) * 44)
  const path = `<path d="M80 1180Q420 1060 560 820T1120 560" stroke="${paper}" stroke-width="6" stroke-dasharray="4 26"/>`
  const letter = `<g transform="translate(1220 470) rotate(-9)"><rect x="-300" y="-190" width="600" height="390" rx="12" fill="#000" opacity="0.15" transform="translate(16 22)"/><rect x="-300" y="-190" width="600" height="390" rx="12" fill="#fffaf0"/><path d="M-300 -180L0 50L300 -180" stroke="#cdbb9d" stroke-width="9"/><path d="M-300 200L-70 0M300 200L70 0" stroke="#cdbb9d" stroke-width="6"/><circle cy="40" r="62" fill="${brick}"/><circle cy="40" r="40" stroke="#8c3520" stroke-width="7"/><path d="M0 14V40L20 54" stroke="#8c3520" stroke-width="8"/></g>`
  return picture(
    'url(#morning)',
    `<circle cx="420" cy="420" r="170" fill="${ochre}" opacity="0.9"/>${times(4, (ring) => `<circle cx="420" cy="420" r="${220 + ring * 54}" stroke="${ochre}" stroke-width="4" opacity="${0.6 - ring * 0.13}"/>`)}${hills}${path}${letter}`,
    verticalGradient('morning', [
      [0, '#9fb8c2'],
      [0.7, '#f0d9b0'],
      [1, '#f0d9b0'],
    ]),
  )
}

/** An author who does not exist has no face: three circles and a landscape in their colours. */
export function portrait(seed: number, colours: readonly [string, string, string]): string {
  const next = sequence(seed)
  const [back, near, sun] = colours
  const rings = times(
    9,
    (place) =>
      `<circle cx="960" cy="520" r="${300 + place * 62}" stroke="${paper}" stroke-width="${round(2 + next() * 4)}" opacity="${round((0.5 - place * 0.05) * 100) / 100}"/>`,
  )
  const planets = times(3, (place) => {
    const angle = -0.35 - place * 1.05 - seed * 0.17
    const [x, y] = [960 + Math.cos(angle) * 424, 520 + Math.sin(angle) * 424]
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${48 - place * 11}" fill="${paper}"/>`
  })
  const hills =
    ground(ink, 6, (share) => 900 + Math.sin(share * 6 + seed) * 60) +
    ground(near, 5, (share) => 1030 + Math.sin(share * 5 + seed * 2) * 54)
  return picture(back, `${rings}<circle cx="960" cy="520" r="236" fill="${sun}"/>${planets}${hills}`)
}

export const portraitColours = {
  prykladna: [slate, brick, '#e3c39a'],
  zrazok: [moss, ochre, '#f0dcb8'],
  chernetka: ['#b98a58', '#3f5b70', '#f3dfbd'],
} as const satisfies Record<string, readonly [string, string, string]>
