// View-models for the component tests: one of each page, with the awkward cases in it.
import type { ArticlePage } from '#edition/view/article-view.ts'
import type { FrontPage } from '#edition/view/front-page-view.ts'
import type { FrameView } from '#edition/view/page-view.ts'
import type { PhotoView, RenditionView } from '#edition/view/photo-view.ts'
import type { StoryPage } from '#edition/view/story-page-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'
import type { TimelineEntryView } from '#edition/view/timeline-view.ts'

export const sampleFrame: FrameView = {
  locale: 'uk',
  siteName: 'Літопис',
  frontHref: '/ua',
  languages: [
    { locale: 'uk', label: 'ua', autonym: 'Українська', href: '/ua/news/rakety-1', isCurrent: true },
    { locale: 'en', label: 'en', autonym: 'English', href: '/en/news/missiles-1', isCurrent: false },
    { locale: 'ru', label: 'ru', autonym: 'Русский', isCurrent: false },
  ],
  sections: [
    { href: '/ua/section/svit', text: 'Світ', isCurrent: true },
    { href: '/ua/section/suspilstvo', text: 'Суспільство', isCurrent: false },
    { href: '/ua/section/ekonomika', text: 'Економіка', isCurrent: false },
    { href: '/ua/section/nauka', text: 'Наука й технології', isCurrent: false },
    { href: '/ua/section/kultura', text: 'Культура', isCurrent: false },
  ],
  isDemo: true,
  footer: {
    legalEntity: 'ТОВ «Літопис»',
    registerId: 'R40-00000',
    editor: 'Олена Ґалаґан',
    contacts: 'editor@example.org',
    pages: [
      { href: '/ua/about', text: 'Про нас' },
      { href: '/ua/contacts', text: 'Контакти' },
      { href: '/ua/editorial-policy', text: 'Редакційна політика' },
      { href: '/ua/corrections', text: 'Виправлення' },
    ],
    copyright: '© 2026 Літопис',
  },
}

export const samplePhoto: PhotoView = {
  caption: 'Радники делегацій перед засіданням Ради Безпеки',
  credit: 'Getty Images',
  isAlgorithmMade: false,
  file: {
    alt: 'Порожня зала з підковою столів',
    width: 1920,
    height: 1280,
    avif: [rendition('avif', 320), rendition('avif', 960), rendition('avif', 1920)],
    jpeg: [rendition('jpg', 320), rendition('jpg', 960), rendition('jpg', 1920)],
    crops: {
      wide: { src: '/media/wide.jpg', width: 1200, height: 675 },
      standard: { src: '/media/standard.jpg', width: 1200, height: 900 },
      square: { src: '/media/square.jpg', width: 1200, height: 1200 },
      card: { src: '/media/card.jpg', width: 1200, height: 630 },
    },
    focalX: 0.2,
    focalY: 0.5,
  },
}

export const samplePhotoWithoutFile: PhotoView = {
  caption: 'Міністр оборони Великої Британії Грант Шеппс',
  credit: 'Getty Images',
  isAlgorithmMade: false,
}

function rendition(format: string, width: number): RenditionView {
  return { src: `/media/${width}.${format}`, width, height: Math.round((width * 2) / 3) }
}

/** An ordinary, confirmed event of 4 January 2024. */
export function sampleEntry(changes: Partial<TimelineEntryView> = {}): TimelineEntryView {
  return {
    anchor: 'e-1',
    formerAnchors: [],
    date: { iso: '2024-01-04', text: '4 січня 2024 р.' },
    text: 'Білий дім повідомив, що Росія отримала від Північної Кореї балістичні ракети й застосувала їх проти України.',
    claim: 'confirmed',
    status: 'occurred',
    importance: 3,
    sources: [],
    isCurrent: false,
    ...changes,
  }
}

export function sampleTeaser(changes: Partial<TeaserView> = {}): TeaserView {
  return {
    href: '/ua/news/zustrich-2',
    headline: 'США скликають Раду Безпеки ООН через північнокорейські ракети',
    standfirst: 'Вашингтон вважає, що постачання порушує резолюції, за які Москва голосувала сама.',
    section: { href: '/ua/section/svit', text: 'Світ' },
    published: { iso: '2024-01-10T09:30:00+02:00', text: '10 січня 2024 р., 09:30 (за Києвом)' },
    photo: samplePhoto,
    authors: ['Дарина Шекіна'],
    ...changes,
  }
}

export const sampleArticle: ArticlePage = {
  kind: 'article',
  number: 1,
  locale: 'uk',
  section: { href: '/ua/section/svit', text: 'Світ' },
  headline: 'Шеппс: Путін принижується, шукаючи зброю в Північній Кореї',
  standfirst: 'Британський міністр оборони вважає це наслідком санкцій і обіцяє, що Пхеньян заплатить високу ціну.',
  bylines: [
    { role: 'author', people: [{ href: '/ua/author/daryna-shekina', text: 'Дарина Шекіна' }] },
    { role: 'translator', people: [{ href: '/ua/author/ivan-hai', text: 'Іван Гай' }] },
  ],
  published: { iso: '2024-01-06T12:00:00+02:00', text: '6 січня 2024 р., 12:00 (за Києвом)' },
  updated: { iso: '2024-01-06T18:20:00+02:00', text: '6 січня 2024 р., 18:20 (за Києвом)' },
  hero: samplePhotoWithoutFile,
  body: [
    {
      kind: 'paragraph',
      id: 'p1',
      runs: [
        { text: 'Росія змушена просити боєприпаси й зброю в Північної Кореї, щоб продовжувати війну, ' },
        { text: 'написав', link: { href: 'https://example.org/post', isExternal: true } },
        { text: ' міністр оборони Великої Британії. Видання ' },
        { text: 'The Wall Street Journal', emphasis: true, lang: 'en' },
        { text: ' раніше писало про ' },
        { text: 'кілька десятків ракет', strong: true },
        { text: ' (' },
        { text: 'докладно', link: { href: '/en/news/wsj-3', isExternal: false, hreflang: 'en' } },
        { text: ').' },
      ],
    },
    {
      kind: 'quotation',
      id: 'q1',
      paragraphs: [
        [{ text: '«Світ відвернувся від Росії, змусивши Путіна йти з простягнутою рукою до Північної Кореї».' }],
      ],
      attribution: 'Грант Шеппс, міністр оборони Великої Британії',
    },
    { kind: 'heading', id: 'h1', level: 2, runs: [{ text: 'Що відомо про постачання' }] },
    {
      kind: 'list',
      id: 'l1',
      style: 'bullet',
      items: [
        [{ text: 'ракети застосували щонайменше двічі;' }],
        [{ text: 'Повітряні сили цього поки не підтверджують.' }],
      ],
    },
    { kind: 'figure', id: 'f1', photo: samplePhoto },
    {
      kind: 'embed',
      id: 'em1',
      href: 'https://example.org/video',
      title: 'White House press briefing',
      source: 'whitehouse.example.org',
      media: 'video',
      lang: 'en',
    },
    { kind: 'rule', id: 'r1' },
    { kind: 'paragraph', id: 'p2', runs: [{ text: 'Засідання Ради Безпеки просять скликати 10 січня.' }] },
  ],
  corrections: [
    {
      at: { iso: '2024-01-07T10:00:00+02:00', text: '7 січня 2024 р., 10:00 (за Києвом)' },
      note: 'У першій версії було неточно названо посаду Джона Кірбі.',
    },
  ],
  timeline: {
    storyTitle: 'Північнокорейські ракети у війні проти України',
    storyHref: '/ua/story/rakety-1',
    items: [
      {
        kind: 'event',
        entry: sampleEntry({
          anchor: 'e-1',
          formerAnchors: ['e-0'],
          importance: 5,
          attributedTo: 'Джон Кірбі, Рада національної безпеки США',
          attribution: 'said',
          about: { iso: '2023-12-30', text: '30 грудня 2023 р.' },
          sources: [
            { publisher: 'The White House', href: 'https://example.org/wh', lang: 'en', kind: 'official' },
            { publisher: 'Укрінформ', href: 'https://example.org/ui', lang: 'uk', kind: 'report' },
          ],
        }),
      },
      {
        kind: 'event',
        entry: sampleEntry({
          anchor: 'e-2',
          claim: 'reported',
          text: 'The Wall Street Journal написала, що КНДР могла передати Росії кілька десятків ракет.',
          sources: [{ publisher: 'The Wall Street Journal', lang: 'en', kind: 'original' }],
        }),
      },
      {
        kind: 'event',
        entry: sampleEntry({
          anchor: 'e-3',
          date: { iso: '2024-01-05', text: '5 січня 2024 р.' },
          text: 'Велика Британія засудила удари північнокорейськими ракетами.',
          isCurrent: true,
          importance: 4,
        }),
      },
      {
        kind: 'event',
        entry: sampleEntry({
          anchor: 'e-4',
          date: { iso: '2024-01-05T18:00:00+02:00', text: '5 січня 2024 р., 18:00 (за Києвом)' },
          text: 'Повітряні сили України: підтвердити застосування ракет із КНДР поки не можемо.',
          claim: 'disputed',
        }),
      },
      {
        kind: 'event',
        entry: sampleEntry({
          anchor: 'e-5',
          date: { iso: '2024-01-10', text: '10 січня 2024 р.' },
          text: 'Засідання Ради Безпеки ООН щодо постачання ракет, про яке просять США.',
          status: 'upcoming',
          article: { href: '/en/news/un-4', text: 'US calls Security Council meeting', lang: 'en' },
        }),
      },
    ],
    moreCount: 3,
    happenedNext: [],
  },
  tags: [
    { href: '/ua/tag/kndr', text: 'КНДР' },
    { href: '/ua/tag/rakety', text: 'ракети' },
  ],
  readAlso: [sampleTeaser(), sampleTeaser({ href: '/en/news/x-5', headline: 'A story only in English', lang: 'en' })],
  shareUrl: 'https://litopys.example/ua/news/rakety-1',
}

export const sampleFront: FrontPage = {
  kind: 'front',
  siteName: 'Літопис',
  lead: sampleTeaser(),
  latest: [sampleTeaser({ href: '/ua/news/a-6' }), sampleTeaser({ href: '/ua/news/b-7' })],
  sections: [
    { section: { href: '/ua/section/svit', text: 'Світ' }, articles: [sampleTeaser({ href: '/ua/news/c-8' })] },
    { section: { href: '/ua/section/nauka', text: 'Наука' }, articles: [] },
  ],
  story: {
    title: 'Північнокорейські ракети у війні проти України',
    href: '/ua/story/rakety-1',
    summary: 'Від перших повідомлень до Ради Безпеки ООН.',
    recent: [sampleEntry()],
    next: sampleEntry({ anchor: 'e-9', status: 'upcoming', date: { iso: '2027-08-02', text: '2 серпня 2027 р.' } }),
  },
}

export const sampleStory: StoryPage = {
  kind: 'story',
  title: 'Північнокорейські ракети у війні проти України',
  summary: 'Від перших повідомлень до Ради Безпеки ООН.',
  timeline: {
    months: [
      {
        key: '2024-01',
        title: 'Січень 2024',
        undated: [sampleEntry({ anchor: 'e-7', date: { iso: '2024-01', text: 'січень 2024 р.' } })],
        days: [
          {
            key: '2024-01-04',
            date: { iso: '2024-01-04', text: '4 січня 2024 р.' },
            entries: [
              sampleEntry(),
              sampleEntry({
                anchor: 'e-2',
                date: { iso: '2024-01-04T21:00:00+02:00', text: '4 січня 2024 р., 21:00 (за Києвом)' },
              }),
            ],
          },
        ],
      },
    ],
    upcoming: [
      sampleEntry({ anchor: 'e-9', status: 'upcoming', date: { iso: '2027-08-02', text: '2 серпня 2027 р.' } }),
    ],
    count: 4,
  },
  articles: [sampleTeaser()],
}
