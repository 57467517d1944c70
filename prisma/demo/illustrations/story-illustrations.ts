// Illustrations of the running story: none of them shows a real person, place or weapon.
import {
  brick,
  ground,
  ink,
  mist,
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
  wave,
  width,
} from './drawing.ts'

/** An arc over a night landscape; where it would come down nothing is drawn. */
export function nightTrajectory(): string {
  const next = sequence(4)
  const stars = times(90, () => {
    const size = round(1 + next() * 2.6)
    return `<circle cx="${round(next() * width)}" cy="${round(next() * 760)}" r="${size}" fill="${paper}" opacity="${round(0.3 + next() * 0.6)}"/>`
  })
  const arcs = times(7, (place) => {
    const lift = 1000 - place * 62
    const dash = place === 3 ? '' : ' stroke-dasharray="2 20"'
    const colour = place === 3 ? brick : mist
    return `<path d="M-40 ${1010 - place * 6}Q${860 + place * 18} ${-lift + 620} ${1560 - place * 14} ${930 - place * 10}" stroke="${colour}" stroke-width="${place === 3 ? 9 : 3}"${dash} opacity="${place === 3 ? 1 : 0.45}"/>`
  })
  const hills =
    ground('#24405a', 8, (share) => 960 + Math.sin(share * 7) * 46) +
    ground('#193049', 7, (share) => 1040 + Math.sin(share * 9 + 2) * 40) +
    ground('#0f2033', 6, (share) => 1130 + Math.sin(share * 6 + 4) * 34)
  const windows = times(26, (place) => {
    const x = 60 + place * 72 + next() * 30
    return `<rect x="${round(x)}" y="${round(1150 + next() * 80)}" width="9" height="13" fill="${ochre}" opacity="${round(0.35 + next() * 0.6)}"/>`
  })
  return picture(
    'url(#night)',
    `${stars}<circle cx="1580" cy="230" r="92" fill="${paper}" opacity="0.92"/><circle cx="1620" cy="206" r="84" fill="#14263a"/>${arcs}${hills}${windows}`,
    verticalGradient('night', [
      [0, '#0e1b2b'],
      [0.55, '#1d3852'],
      [0.8, '#5c6f7d'],
      [1, '#8d7f74'],
    ]),
  )
}

/** A lectern with microphones and nobody behind it. */
export function lectern(): string {
  const curtain = times(33, (place) => {
    const x = place * 60
    return `<rect x="${x}" y="0" width="60" height="980" fill="${place % 2 === 0 ? '#33536d' : '#3d607c'}"/><path d="M${x + 14} 0V980" stroke="${mist}" stroke-width="2" opacity="0.25"/>`
  })
  const microphones = [-150, -60, 40, 140]
    .map((offset, place) => {
      const topX = 960 + offset * 1.5
      const topY = 500 - (place % 2) * 46
      return `<path d="M${960 + offset * 0.5} 690Q${960 + offset * 0.6} 590 ${topX} ${topY + 40}" stroke="${ink}" stroke-width="11"/><rect x="${topX - 22}" y="${topY - 52}" width="44" height="100" rx="22" fill="${ink}"/>${times(5, (line) => `<path d="M${topX - 15} ${topY - 34 + line * 15}h30" stroke="${mist}" stroke-width="3" opacity="0.7"/>`)}`
    })
    .join('')
  const waves = times(5, (place) => {
    const radius = 150 + place * 96
    return `<path d="M${960 - radius} 430A${radius} ${radius} 0 0 1 ${960 + radius} 430" stroke="${ochre}" stroke-width="4" opacity="${0.75 - place * 0.13}"/>`
  })
  return picture(
    '#33536d',
    `${curtain}<ellipse cx="960" cy="1010" rx="1200" ry="110" fill="#22384b"/><rect y="1010" width="${width}" height="270" fill="#22384b"/>${waves}${microphones}<path d="M700 690H1220L1270 760H650Z" fill="${sand}"/><path d="M690 760H1230L1180 1190H740Z" fill="${brick}"/><path d="M690 760H960V1190H740Z" fill="#000" opacity="0.12"/><circle cx="960" cy="950" r="92" stroke="${paper}" stroke-width="7"/><path d="M868 950H1052M960 858V1042M960 858Q890 950 960 1042M960 858Q1030 950 960 1042" stroke="${paper}" stroke-width="5"/>`,
  )
}

/** Two coasts, a strait, and a letter of thin lines between them. */
export function twoShores(): string {
  const water = times(30, (place) => {
    const y = 520 + place * 26
    return `<path d="${wave(0, width, 16, (share) => y + Math.sin(share * 20 + place * 1.3) * (3 + place * 0.3))}" stroke="${paper}" stroke-width="2.4" opacity="${round(0.16 + place * 0.012)}"/>`
  })
  const cliff = `<path d="M0 380L180 350L300 372L430 420L520 520L610 560L600 640L690 760L660 880L560 960L470 1120L300 1280H0Z" fill="${paper}"/>${times(16, (line) => `<path d="M${20 + line * 24} ${470 + line * 14}L${90 + line * 20} ${1180 - line * 22}" stroke="${sand}" stroke-width="5"/>`)}<path d="M0 380L180 350L300 372L430 420L520 520L430 500L300 440L170 415L0 440Z" fill="#7d8b6a"/>`
  const far = `<path d="M1920 430L1760 446L1640 480L1500 476L1420 520H1920Z" fill="#3c5468"/><path d="M1920 470L1700 500L1560 520H1920Z" fill="#2b4155"/>`
  const lighthouse = `<path d="M246 356L262 150H318L334 358Z" fill="${brick}"/><path d="M252 290H328M257 222H323" stroke="${paper}" stroke-width="20"/><rect x="252" y="112" width="76" height="40" fill="${ink}"/><path d="M244 112H336L290 66Z" fill="${ink}"/>`
  const beam = `<path d="M328 118L1920 20V300L328 146Z" fill="${ochre}" opacity="0.3"/><path d="M328 124L1920 110V210L328 140Z" fill="${ochre}" opacity="0.35"/>`
  return picture(
    'url(#sea)',
    `${beam}${far}<rect y="520" width="${width}" height="760" fill="#41667f"/>${water}${cliff}${lighthouse}`,
    verticalGradient('sea', [
      [0, '#6d8799'],
      [0.4, '#c9bfae'],
      [1, '#c9bfae'],
    ]),
  )
}

/** A radar screen: one trace is an open ring, because it is not known what it is. */
export function radar(): string {
  const rings = times(
    6,
    (place) => `<circle cx="960" cy="640" r="${90 + place * 90}" stroke="#8fb0a8" stroke-width="2.5" opacity="0.55"/>`,
  )
  const ticks = times(72, (place) => {
    const angle = (place / 72) * Math.PI * 2
    const inner = place % 6 === 0 ? 510 : 528
    return `<path d="M${pointOn(960, 640, inner, angle)}L${pointOn(960, 640, 540, angle)}" stroke="#8fb0a8" stroke-width="3"/>`
  })
  const sweep = times(26, (place) => {
    const angle = -0.5 - place * 0.028
    const other = angle - 0.03
    return `<path d="M960 640L${pointOn(960, 640, 540, angle)}L${pointOn(960, 640, 540, other)}Z" fill="#c9e3d6" opacity="${round((0.42 - place * 0.016) * 100) / 100}"/>`
  })
  const traces = [
    [740, 420],
    [1100, 830],
    [820, 860],
    [610, 660],
  ]
    .map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y}" r="11" fill="#d7eadf"/><circle cx="${x}" cy="${y}" r="24" stroke="#d7eadf" stroke-width="2" opacity="0.5"/>`,
    )
    .join('')
  const unknown = `<circle cx="1218" cy="424" r="46" stroke="${ochre}" stroke-width="8" stroke-dasharray="22 17"/><path d="M1264 378L1420 226H1640" stroke="${ochre}" stroke-width="4"/><path d="M1660 226h150M1660 254h104" stroke="${ochre}" stroke-width="5" opacity="0.7"/>`
  return picture(
    '#14262b',
    `<circle cx="960" cy="640" r="580" fill="#1b363a"/><circle cx="960" cy="640" r="540" fill="#17302f"/>${sweep}${rings}<path d="M960 100V1180M420 640H1500" stroke="#8fb0a8" stroke-width="2" opacity="0.5"/>${ticks}${traces}${unknown}`,
  )
}

/** A round table seen from above, fifteen chairs, one of them pulled back. */
export function roundTable(): string {
  const chairs = times(15, (place) => {
    const angle = (place / 15) * 360
    const isPulledBack = place === 4
    const distance = isPulledBack ? 560 : 480
    return `<g transform="rotate(${round(angle)} 960 640) translate(960 ${640 - distance})"><rect x="-58" y="-46" width="116" height="92" rx="26" fill="${isPulledBack ? brick : slate}"/><path d="M-46 -40Q0 -74 46 -40" stroke="${isPulledBack ? '#8c3520' : '#3f5b70'}" stroke-width="16"/></g>`
  })
  const papers = times(15, (place) => {
    const angle = (place / 15) * 360
    return `<g transform="rotate(${round(angle)} 960 640) translate(960 ${640 - 344})"><rect x="-34" y="-44" width="68" height="88" fill="${paper}"/><path d="M-20 -22h40M-20 -4h40M-20 14h24" stroke="${mist}" stroke-width="5"/></g>`
  })
  const rays = times(60, (place) => {
    const angle = (place / 60) * Math.PI * 2
    return `<path d="M${pointOn(960, 640, 640, angle)}L${pointOn(960, 640, 1300, angle)}" stroke="#cdbb9d" stroke-width="3" opacity="0.6"/>`
  })
  return picture(
    sand,
    `${rays}${chairs}<circle cx="960" cy="652" r="410" fill="#5b3d2a" opacity="0.25"/><circle cx="960" cy="640" r="410" fill="#8a5b3c"/><circle cx="960" cy="640" r="410" stroke="#6f4529" stroke-width="10"/>${papers}<circle cx="960" cy="640" r="250" fill="${sand}"/><circle cx="960" cy="640" r="250" stroke="#6f4529" stroke-width="6"/>${times(5, (place) => `<circle cx="960" cy="640" r="${40 + place * 40}" stroke="#b79f7b" stroke-width="3"/>`)}<circle cx="960" cy="640" r="12" fill="${brick}"/>`,
  )
}
