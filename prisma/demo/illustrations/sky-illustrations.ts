// Illustrations of the sky, the weather and the calendar.
import {
  brick,
  ground,
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

/** The corona around a covered Sun, over a dark horizon. */
export function corona(): string {
  const next = sequence(27)
  const rays = times(300, (place) => {
    const angle = (place / 300) * Math.PI * 2
    const swell = 1 + 0.55 * Math.abs(Math.cos(angle + 0.35)) ** 3
    const length = 262 + (40 + next() * 210) * swell
    return `<path d="M${pointOn(960, 540, 250, angle)}L${pointOn(960, 540, length, angle)}" stroke="${paper}" stroke-width="${round(1.5 + next() * 3)}" opacity="${round((0.12 + next() * 0.5) * 100) / 100}"/>`
  })
  const stars = times(
    40,
    () =>
      `<circle cx="${round(next() * width)}" cy="${round(next() * 900)}" r="${round(1 + next() * 2)}" fill="${paper}" opacity="0.6"/>`,
  )
  const dunes =
    ground('#6a3b33', 5, (share) => 1060 + Math.sin(share * 5 + 1) * 34) +
    ground('#3d2530', 4, (share) => 1130 + Math.sin(share * 4 + 3) * 40) +
    ground('#1d1a28', 4, (share) => 1205 + Math.sin(share * 6) * 24)
  return picture(
    'url(#dusk)',
    `${stars}<circle cx="960" cy="540" r="430" fill="url(#glow)"/>${rays}<circle cx="960" cy="540" r="256" fill="${paper}"/><circle cx="960" cy="540" r="248" fill="#0c1420"/><circle cx="1140" cy="362" r="20" fill="#fff"/>${dunes}`,
    `${verticalGradient('dusk', [
      [0, '#0d1726'],
      [0.6, '#22344b'],
      [0.82, '#b0674a'],
      [1, '#e0a45a'],
    ])}<radialGradient id="glow"><stop offset="0.5" stop-color="${paper}" stop-opacity="0.55"/><stop offset="1" stop-color="${paper}" stop-opacity="0"/></radialGradient>`,
  )
}

/** Light through a pinhole: a sheet with a hole, and a small crescent on another. */
export function pinhole(): string {
  const leaves = sequence(9)
  const crescents = times(26, () => {
    const [x, y, size] = [120 + leaves() * 1680, 1010 + leaves() * 210, 12 + leaves() * 16]
    return `<path d="M${round(x)} ${round(y)}a${round(size)} ${round(size)} 0 1 0 ${round(size * 1.5)} ${round(size * 0.9)}a${round(size * 0.9)} ${round(size * 0.8)} 0 1 1 ${round(-size * 1.5)} ${round(-size * 0.9)}" fill="#fff3d0" opacity="0.75"/>`
  })
  const rays = times(
    9,
    (place) =>
      `<path d="M${250 + place * 26} ${90 + place * 14}L760 560" stroke="${ochre}" stroke-width="3" opacity="0.55"/>`,
  )
  const cone = `<path d="M760 560L1330 640V900Z" fill="${ochre}" opacity="0.28"/>`
  const sheet = `<path d="M640 330L870 400V830L640 740Z" fill="${paper}"/><path d="M640 330L870 400V830L640 740Z" stroke="#cbb892" stroke-width="5"/><circle cx="760" cy="560" r="11" fill="${ink}"/>`
  const screen = `<path d="M1330 460L1640 540V1040L1330 950Z" fill="#fffaf0"/><path d="M1330 460L1640 540V1040L1330 950Z" stroke="#cbb892" stroke-width="5"/><circle cx="1484" cy="752" r="92" fill="${ochre}"/><circle cx="1452" cy="716" r="84" fill="#fffaf0"/>`
  const sun = `<circle cx="230" cy="150" r="150" fill="${ochre}"/><circle cx="286" cy="204" r="140" fill="#9db4c0"/>`
  return picture(
    '#9db4c0',
    `${sun}${ground(moss, 4, (share) => 960 + Math.sin(share * 4) * 22)}${crescents}${rays}${cone}${sheet}${screen}`,
  )
}

/** The globe cut into twenty-four hours, each a little darker. */
export function timeZones(): string {
  const slices = times(24, (place) => {
    const [from, to] = [(place / 24) * Math.PI * 2 - Math.PI / 2, ((place + 1) / 24) * Math.PI * 2 - Math.PI / 2]
    const share = Math.abs(12 - place) / 12
    const colour = [ochre, '#cf8a3a', brick, '#7c4a4d', '#44516b', ink][Math.min(5, Math.floor((1 - share) * 6))] ?? ink
    const edge = (angle: number) => pointOn(960, 640, 470, angle)
    return `<path d="M960 640L${edge(from)}A470 470 0 0 1 ${edge(to)}Z" fill="${colour}" stroke="${paper}" stroke-width="5"/>`
  })
  const ticks = times(96, (place) => {
    const angle = (place / 96) * Math.PI * 2
    const outer = place % 4 === 0 ? 560 : 526
    return `<path d="M${pointOn(960, 640, 500, angle)}L${pointOn(960, 640, outer, angle)}" stroke="${ink}" stroke-width="${place % 4 === 0 ? 7 : 3}"/>`
  })
  const meridians = times(
    5,
    (place) =>
      `<ellipse cx="960" cy="640" rx="${50 + place * 58}" ry="300" stroke="${paper}" stroke-width="3" opacity="0.55"/>`,
  )
  return picture(
    paper,
    `${slices}<circle cx="960" cy="640" r="300" fill="#3f6680"/>${meridians}${times(5, (place) => `<path d="M${round(960 - Math.sqrt(300 ** 2 - (place * 100 - 200) ** 2))} ${440 + place * 100}H${round(960 + Math.sqrt(300 ** 2 - (place * 100 - 200) ** 2))}" stroke="${paper}" stroke-width="3" opacity="0.55"/>`)}${ticks}<path d="M960 640L960 250" stroke="${paper}" stroke-width="16"/><path d="M960 640L1180 760" stroke="${paper}" stroke-width="22"/><circle cx="960" cy="640" r="26" fill="${paper}"/>`,
  )
}

/** Leaves of a tear-off calendar in the wind; a gap where thirteen are missing. */
export function calendarLeaves(): string {
  const next = sequence(1918)
  const leaf = (x: number, y: number, turn: number, colour: string, isBlank: boolean) =>
    `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)})"><rect x="-86" y="-104" width="172" height="208" rx="8" fill="${colour}" stroke="#cdbb9d" stroke-width="3"/><rect x="-86" y="-104" width="172" height="46" fill="${isBlank ? mist : brick}"/>${isBlank ? '' : times(3, (row) => times(4, (column) => `<circle cx="${-54 + column * 36}" cy="${-24 + row * 38}" r="9" fill="${ink}" opacity="0.75"/>`))}</g>`
  const row = times(6, (place) => (place === 3 ? '' : leaf(330 + place * 252, 560, 0, '#fffaf0', false)))
  const gap = `<rect x="1000" y="456" width="172" height="208" rx="8" stroke="${slate}" stroke-width="5" stroke-dasharray="16 16"/>`
  const flying = times(13, (place) => {
    const share = place / 12
    const [x, y] = [1090 + share * 760, 360 - Math.sin(share * 3.3) * 250 + (place % 2) * 90 - 30]
    return `<g transform="translate(${round(x)} ${round(y)}) scale(0.5)">${leaf(0, 0, next() * 100 - 50, '#f0e6d2', true)}</g>`
  })
  return picture(
    '#c8d3d4',
    `${ground('#b3bfb2', 5, (share) => 860 + Math.sin(share * 5) * 26)}${ground(moss, 4, (share) => 1000 + Math.sin(share * 4 + 2) * 32)}<path d="M190 440H1740" stroke="${ink}" stroke-width="9"/>${flying}${gap}${row}${times(6, (place) => `<path d="M${330 + place * 252} 424V462" stroke="${ink}" stroke-width="12"/>`)}`,
  )
}

/** A cumulus on a pair of scales. */
export function cloud(): string {
  const puffs = [
    [560, 470, 170],
    [720, 370, 210],
    [930, 330, 230],
    [1120, 410, 190],
    [1270, 490, 150],
    [430, 530, 110],
    [900, 470, 160],
  ]
    .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#fffdf6"/>`)
    .join('')
  const shade = times(
    4,
    (line) =>
      `<path d="M${520 + line * 70} ${560 + line * 18}Q${800 + line * 20} ${600 + line * 16} ${1180 - line * 60} ${560 + line * 18}" stroke="${mist}" stroke-width="7" opacity="0.7"/>`,
  )
  const drops = times(
    34,
    (place) =>
      `<path d="M${430 + (place % 17) * 56} ${720 + Math.floor(place / 17) * 40}v18" stroke="${slate}" stroke-width="6" opacity="0.8"/>`,
  )
  const scales = `<path d="M960 820V1120M700 1140H1220" stroke="${ink}" stroke-width="20"/><path d="M380 830Q860 900 1340 830" stroke="${ink}" stroke-width="0"/><path d="M360 812H1560" stroke="${ink}" stroke-width="14"/><circle cx="960" cy="814" r="26" fill="${ochre}"/><path d="M1460 814V930M1370 930H1550L1520 1010H1400Z" stroke="${ink}" stroke-width="9" fill="${brick}"/>`
  return picture(
    'url(#day)',
    `${puffs}<rect x="320" y="500" width="1100" height="130" rx="65" fill="#fffdf6"/>${shade}${drops}${scales}${ground('#6f8f9e', 4, (share) => 1150 + Math.sin(share * 5) * 16)}`,
    verticalGradient('day', [
      [0, '#7fa3b8'],
      [0.7, '#cfdcdc'],
      [1, '#e6dfcd'],
    ]),
  )
}

/** Ten umbrellas in a row, three of them open. */
export function rain(): string {
  const next = sequence(30)
  const drops = times(170, () => {
    const [x, y] = [next() * width, next() * height]
    return `<path d="M${round(x)} ${round(y)}l-14 46" stroke="${paper}" stroke-width="3" opacity="${round((0.15 + next() * 0.35) * 100) / 100}"/>`
  })
  const open = (x: number, y: number, colour: string) =>
    `<path d="M${x} ${y - 30}V${y + 260}q0 40 -34 40t-34 -34" stroke="${ink}" stroke-width="10"/><path d="M${x - 190} ${y + 60}Q${x - 170} ${y - 130} ${x} ${y - 140}Q${x + 170} ${y - 130} ${x + 190} ${y + 60}Q${x + 143} ${y + 20} ${x + 95} ${y + 60}Q${x + 48} ${y + 20} ${x} ${y + 60}Q${x - 48} ${y + 20} ${x - 95} ${y + 60}Q${x - 143} ${y + 20} ${x - 190} ${y + 60}Z" fill="${colour}"/><path d="M${x} ${y - 140}Q${x - 80} ${y - 60} ${x - 95} ${y + 60}M${x} ${y - 140}Q${x + 80} ${y - 60} ${x + 95} ${y + 60}" stroke="#000" stroke-width="4" opacity="0.2"/>`
  const closed = (x: number) =>
    `<path d="M${x} 690V1090q0 34 28 34t28 -28" stroke="${ink}" stroke-width="9"/><path d="M${x - 5} 690L${x - 30} 960Q${x} 990 ${x + 30} 960L${x + 5} 690Z" fill="#6f8798"/><path d="M${x - 12} 960L${x} 700L${x + 12} 960" stroke="#51697a" stroke-width="4"/>`
  return picture(
    '#49667a',
    `${drops}${ground('#34505f', 3, (share) => 1130 + Math.sin(share * 4) * 12)}${times(7, (place) => closed(960 + place * 125))}${open(300, 560, brick)}${open(620, 700, ochre)}${open(420, 880, sand)}`,
  )
}
