// What the demonstration tells of its pictures: credits, where a crop looks, and every caption and alt.
import { type PhotoTexts, sceneTexts } from './demo-captions.ts'
import type { IllustrationKey, InEveryLanguage } from './demo-content.ts'

/** The credit as it is printed after "illustration:". */
export const illustrationCredit: InEveryLanguage<string> = {
  uk: '«Літопис»',
  en: 'Litopys',
  ru: '«Литопис»',
}

/** Known without its file: what an imported text tells of a picture that did not come with it. */
export const archivePhoto = {
  credit: { uk: 'архів редакції (демо)', en: 'newsroom archive (demo)', ru: 'архив редакции (демо)' },
  captions: {
    uk: 'Зала засідань Ради Безпеки ООН у Нью-Йорку',
    en: 'The chamber of the UN Security Council in New York',
    ru: 'Зал заседаний Совета Безопасности ООН в Нью-Йорке',
  },
} as const satisfies Record<string, InEveryLanguage<string>>

/** Where a crop has to look when the middle is not it; 0…1 from the left and the top. */
export const focalPoints: Partial<Readonly<Record<IllustrationKey, { readonly x: number; readonly y: number }>>> = {
  lectern: { x: 0.5, y: 0.55 },
  'two-shores': { x: 0.2, y: 0.4 },
  radar: { x: 0.56, y: 0.45 },
  corona: { x: 0.5, y: 0.42 },
  pinhole: { x: 0.6, y: 0.5 },
  rain: { x: 0.26, y: 0.55 },
  bread: { x: 0.55, y: 0.6 },
  cloud: { x: 0.5, y: 0.4 },
  envelope: { x: 0.62, y: 0.38 },
  onion: { x: 0.5, y: 0.45 },
  'river-map': { x: 0.5, y: 0.55 },
  'calendar-leaves': { x: 0.55, y: 0.4 },
  'portrait-prykladna': { x: 0.5, y: 0.45 },
  'portrait-zrazok': { x: 0.5, y: 0.45 },
  'portrait-chernetka': { x: 0.5, y: 0.45 },
}

export const illustrationTexts: Readonly<Record<IllustrationKey, InEveryLanguage<PhotoTexts>>> = {
  ...sceneTexts,
  'portrait-prykladna': {
    uk: {
      caption: 'Замість портрета: вигадана авторка не має обличчя.',
      alt: 'Світле коло над червоними пагорбами, три малі кола на орбітах',
    },
    en: {
      caption: 'In place of a portrait: a made-up author has no face.',
      alt: 'A pale circle above red hills, with three small circles in orbit',
    },
    ru: {
      caption: 'Вместо портрета: у вымышленного автора нет лица.',
      alt: 'Светлый круг над красными холмами, три малых круга на орбитах',
    },
  },
  'portrait-zrazok': {
    uk: {
      caption: 'Замість портрета: вигаданий автор не має обличчя.',
      alt: 'Світле коло над жовтими пагорбами, навколо нього тонкі кільця',
    },
    en: {
      caption: 'In place of a portrait: a made-up author has no face.',
      alt: 'A pale circle above yellow hills, with thin rings around it',
    },
    ru: {
      caption: 'Вместо портрета: у вымышленного автора нет лица.',
      alt: 'Светлый круг над жёлтыми холмами, вокруг него тонкие кольца',
    },
  },
  'portrait-chernetka': {
    uk: {
      caption: 'Замість портрета: вигадана авторка не має обличчя.',
      alt: 'Світле коло над синіми пагорбами на вохристому тлі',
    },
    en: {
      caption: 'In place of a portrait: a made-up author has no face.',
      alt: 'A pale circle above blue hills on an ochre ground',
    },
    ru: {
      caption: 'Вместо портрета: у вымышленного автора нет лица.',
      alt: 'Светлый круг над синими холмами на охристом фоне',
    },
  },
}
