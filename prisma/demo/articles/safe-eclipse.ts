import type { DemoArticle } from '../demo-content.ts'

export const safeEclipse: DemoArticle = {
  key: 'safe-eclipse',
  section: 'everyday',
  story: 'eclipses',
  tags: ['sky'],
  authors: ['prykladna'],
  translator: 'perekladna',
  photo: 'pinhole',
  publishedAt: '2026-11-18T10:30:00+02:00',
  editions: {
    uk: {
      headline: 'Як дивитися на затемнення і вберегти зір',
      standfirst: 'Темні окуляри не рятують, закопчене скло теж. Зате вистачить аркуша паперу з дірочкою.',
      body: [
        'Дивитися на Сонце без захисту не можна ніколи — навіть тоді, коли від нього лишився тонкий серп. Сітківка не відчуває болю, тож опік помічають запізно, за кілька годин.',
        { h2: 'Що годиться' },
        {
          bullets: [
            'окуляри для спостереження Сонця із позначкою стандарту ISO 12312-2, без подряпин і тріщин;',
            'сонячний фільтр, закріплений _перед_ об’єктивом телескопа, бінокля чи камери;',
            'проєкція: дивимося не на Сонце, а на його зображення.',
          ],
        },
        { h2: 'Що не годиться' },
        'Звичайні темні окуляри, закопчене скло, компакт-диск, рентгенівський знімок чи засвічена плівка пропускають невидиме проміння. Крізь них здається, що світла мало, а шкода лишається.',
        { h2: 'Камера з двох аркушів' },
        {
          numbers: [
            'Проколіть голкою дірочку в цупкому аркуші.',
            'Станьте спиною до Сонця й підніміть аркуш над плечем.',
            'Підставте другий аркуш як екран: на ньому з’явиться маленьке перевернуте Сонце з відкушеним краєм.',
          ],
        },
        'Так само діє друшляк чи густа крона: під деревом на землі лежатимуть десятки маленьких серпів.',
        'Єдиний виняток — хвилини повної фази, коли Місяць закрив Сонце цілком. Тоді, і тільки в смузі повного затемнення, фільтр можна прибрати. Із першим променем його треба повернути. [Коли й де буде найближча така нагода](article:eclipse-2027), читайте окремо.',
        'З дітьми спостереження варто перетворити на гру: хай кожен проколе на аркуші першу літеру свого імені голкою, і на екрані з’явиться літера з маленьких сонць. Фотографувати телефоном без фільтра теж не варто: матриця страждає повільніше за око, зате око мимоволі тягнеться подивитися поруч. І ще одне: не залишайте без нагляду бінокль чи телескоп, спрямований у небо, — перший, хто до нього нахилиться, не знатиме, куди він дивиться.',
      ],
    },
    en: {
      headline: 'How to watch an eclipse and keep your eyesight',
      standfirst: 'Sunglasses will not do, nor will smoked glass. A sheet of paper with a hole in it will.',
      body: [
        'Never look at the Sun unprotected, not even when only a thin crescent is left of it. The retina feels no pain, so a burn is noticed too late, hours afterwards.',
        { h2: 'What works' },
        {
          bullets: [
            'solar viewing glasses marked with the standard ISO 12312-2, without scratches or cracks;',
            'a solar filter fixed _in front of_ the lens of a telescope, binoculars or camera;',
            'projection: you look not at the Sun but at its image.',
          ],
        },
        { h2: 'What does not' },
        'Ordinary sunglasses, smoked glass, a compact disc, an X-ray image or exposed film all let invisible radiation through. The light seems dim; the harm remains.',
        { h2: 'A camera of two sheets' },
        {
          numbers: [
            'Prick a hole in a stiff sheet of paper with a needle.',
            'Turn your back to the Sun and hold the sheet above your shoulder.',
            'Hold a second sheet as a screen: a small upside-down Sun with a bitten edge appears on it.',
          ],
        },
        'A colander works the same way, and so do the gaps in a treetop: the ground below is strewn with little crescents.',
        'The one exception is totality, when the Moon covers the Sun entirely. Then, and only inside the path, the filter may come off. It goes back on with the first ray. [When and where the next chance comes](article:eclipse-2027) is told separately.',
        'With children it is worth making a game of it: let each prick the first letter of their name into a sheet, and a letter made of little suns appears on the screen. Do not photograph with a telephone without a filter either. A sensor suffers more slowly than an eye, but the eye is tempted to look past it. And never leave binoculars or a telescope pointing at the sky unattended: the first to bend over it will not know where it is looking.',
      ],
    },
    ru: {
      headline: 'Как смотреть на затмение и сберечь зрение',
      standfirst: 'Тёмные очки не спасают, закопчённое стекло тоже. Зато хватит листа бумаги с дырочкой.',
      body: [
        'Смотреть на Солнце без защиты нельзя никогда — даже если от него остался тонкий серп. Сетчатка не чувствует боли, и ожог замечают слишком поздно, через несколько часов.',
        { h2: 'Что подходит' },
        {
          bullets: [
            'очки для наблюдения Солнца с отметкой стандарта ISO 12312-2, без царапин и трещин;',
            'солнечный фильтр, закреплённый _перед_ объективом телескопа, бинокля или камеры;',
            'проекция: смотрим не на Солнце, а на его изображение.',
          ],
        },
        { h2: 'Что не подходит' },
        'Обычные тёмные очки, закопчённое стекло, компакт-диск, рентгеновский снимок или засвеченная плёнка пропускают невидимое излучение. Сквозь них кажется, что света мало, а вред остаётся.',
        { h2: 'Камера из двух листов' },
        {
          numbers: [
            'Проколите иглой дырочку в плотном листе.',
            'Встаньте спиной к Солнцу и поднимите лист над плечом.',
            'Подставьте второй лист как экран: на нём появится маленькое перевёрнутое Солнце с откушенным краем.',
          ],
        },
        'Так же работает дуршлаг или густая крона: под деревом на земле будут лежать десятки маленьких серпов.',
        'Единственное исключение — минуты полной фазы, когда Луна закрыла Солнце целиком. Тогда, и только в полосе полного затмения, фильтр можно убрать. С первым лучом его нужно вернуть. [Когда и где будет ближайшая такая возможность](article:eclipse-2027), читайте отдельно.',
        'С детьми наблюдение стоит превратить в игру: пусть каждый проколет на листе первую букву своего имени, и на экране появится буква из маленьких солнц. Фотографировать телефоном без фильтра тоже не стоит: матрица страдает медленнее глаза, зато глаз невольно тянется посмотреть рядом. И ещё одно: не оставляйте без присмотра бинокль или телескоп, направленный в небо, — первый, кто к нему наклонится, не будет знать, куда он смотрит.',
      ],
    },
  },
}
