// Sections, tags and people of the demonstration edition. The people do not exist, and their pages say so.
import type { InEveryLanguage, PersonKey, SectionKey, TagKey } from './demo-content.ts'

type Label = { readonly name: string; readonly description: string }

/** In the order of the navigation. */
export const demoSections: Readonly<Record<SectionKey, { slug: string; texts: InEveryLanguage<Label> }>> = {
  world: {
    slug: 'world',
    texts: {
      uk: { name: 'Світ', description: 'Заяви, рішення й події за межами країни — з датами та джерелами.' },
      en: { name: 'World', description: 'Statements, decisions and events abroad, with their dates and sources.' },
      ru: { name: 'Мир', description: 'Заявления, решения и события за пределами страны — с датами и источниками.' },
    },
  },
  science: {
    slug: 'science',
    texts: {
      uk: { name: 'Наука', description: 'Як улаштоване те, що ми бачимо щодня, і те, чого не видно.' },
      en: { name: 'Science', description: 'How the things we see every day work, and those we cannot see.' },
      ru: { name: 'Наука', description: 'Как устроено то, что мы видим каждый день, и то, чего не видно.' },
    },
  },
  culture: {
    slug: 'culture',
    texts: {
      uk: { name: 'Культура', description: 'Звичаї, книжки, календарі: речі, які люди передають одне одному.' },
      en: { name: 'Culture', description: 'Customs, books, calendars: the things people hand on to one another.' },
      ru: { name: 'Культура', description: 'Обычаи, книги, календари: вещи, которые люди передают друг другу.' },
    },
  },
  everyday: {
    slug: 'everyday',
    texts: {
      uk: { name: 'Щодень', description: 'Корисне на сьогодні: вдома, надворі, на кухні.' },
      en: { name: 'Everyday', description: 'Useful today: at home, outdoors, in the kitchen.' },
      ru: { name: 'Каждый день', description: 'Полезное на сегодня: дома, на улице, на кухне.' },
    },
  },
  explainers: {
    slug: 'explainers',
    texts: {
      uk: { name: 'Пояснюємо', description: 'Як ми працюємо і що означають слова, дати та позначки на сторінці.' },
      en: { name: 'Explainers', description: 'How we work, and what the words, dates and marks on a page mean.' },
      ru: { name: 'Объясняем', description: 'Как мы работаем и что означают слова, даты и отметки на странице.' },
    },
  },
}

export const demoTags: Readonly<Record<TagKey, InEveryLanguage<string>>> = {
  'security-council': { uk: 'Рада Безпеки ООН', en: 'UN Security Council', ru: 'Совет Безопасности ООН' },
  'claims-and-sources': { uk: 'твердження і джерела', en: 'claims and sources', ru: 'утверждения и источники' },
  sky: { uk: 'небо', en: 'sky', ru: 'небо' },
  time: { uk: 'час', en: 'time', ru: 'время' },
  measures: { uk: 'міри', en: 'measures', ru: 'меры' },
  language: { uk: 'мова', en: 'language', ru: 'язык' },
  food: { uk: 'їжа', en: 'food', ru: 'еда' },
  'rivers-and-soil': { uk: 'річки й ґрунти', en: 'rivers and soil', ru: 'реки и почвы' },
  'how-we-work': { uk: 'як ми працюємо', en: 'how we work', ru: 'как мы работаем' },
}

type DemoPerson = {
  readonly kind: 'person' | 'desk'
  readonly slug: string
  readonly photo?: 'portrait-prykladna' | 'portrait-zrazok' | 'portrait-chernetka'
  readonly texts: InEveryLanguage<{ readonly name: string; readonly jobTitle: string; readonly biography: string }>
}

export const demoPeople: Readonly<Record<PersonKey, DemoPerson>> = {
  prykladna: {
    kind: 'person',
    slug: 'olesia-prykladna',
    photo: 'portrait-prykladna',
    texts: {
      uk: {
        name: 'Олеся Прикладна',
        jobTitle: 'наукова оглядачка',
        biography:
          'Вигадана авторка демонстраційного видання: її прізвище означає саме те, що ви подумали. Пише про небо, ґрунт і час, любить числа, які можна перевірити олівцем.',
      },
      en: {
        name: 'Olesia Prykladna',
        jobTitle: 'science writer',
        biography:
          'A made-up author of the demonstration edition; her surname is Ukrainian for “exemplary”. She writes about the sky, the soil and time, and likes figures that can be checked with a pencil.',
      },
      ru: {
        name: 'Олеся Прикладная',
        jobTitle: 'научный обозреватель',
        biography:
          'Вымышленный автор демонстрационного издания: её фамилия значит именно то, что вы подумали. Пишет о небе, почве и времени, любит числа, которые можно проверить карандашом.',
      },
    },
  },
  zrazok: {
    kind: 'person',
    slug: 'taras-zrazok',
    photo: 'portrait-zrazok',
    texts: {
      uk: {
        name: 'Тарас Зразок',
        jobTitle: 'кореспондент',
        biography:
          'Вигаданий автор демонстраційного видання. Відстежує, хто, що й коли сказав, і не плутає дати заяви з датою події.',
      },
      en: {
        name: 'Taras Zrazok',
        jobTitle: 'correspondent',
        biography:
          'A made-up author of the demonstration edition; his surname is Ukrainian for “specimen”. He keeps track of who said what and when, and does not mistake the day of a statement for the day of an event.',
      },
      ru: {
        name: 'Тарас Зразок',
        jobTitle: 'корреспондент',
        biography:
          'Вымышленный автор демонстрационного издания; его фамилия по-украински значит «образец». Следит, кто, что и когда сказал, и не путает дату заявления с датой события.',
      },
    },
  },
  chernetka: {
    kind: 'person',
    slug: 'marta-chernetka',
    photo: 'portrait-chernetka',
    texts: {
      uk: {
        name: 'Марта Чернетка',
        jobTitle: 'редакторка відділу культури',
        biography:
          'Вигадана авторка демонстраційного видання. Пише про звичаї, мову й книжки; кожен текст починає з чорнового варіанта й ніколи на ньому не закінчує.',
      },
      en: {
        name: 'Marta Chernetka',
        jobTitle: 'culture editor',
        biography:
          'A made-up author of the demonstration edition; her surname is Ukrainian for “rough draft”. She writes about customs, language and books, and never stops at the first version.',
      },
      ru: {
        name: 'Марта Чернетка',
        jobTitle: 'редактор отдела культуры',
        biography:
          'Вымышленный автор демонстрационного издания; её фамилия по-украински значит «черновик». Пишет об обычаях, языке и книгах и никогда не останавливается на первом варианте.',
      },
    },
  },
  perekladna: {
    kind: 'person',
    slug: 'iryna-perekladna',
    texts: {
      uk: {
        name: 'Ірина Перекладна',
        jobTitle: 'перекладачка',
        biography:
          'Вигадана перекладачка демонстраційного видання. Стежить, щоб три мови казали одне й те саме, але кожна — по-своєму.',
      },
      en: {
        name: 'Iryna Perekladna',
        jobTitle: 'translator',
        biography:
          'The made-up translator of the demonstration edition. She sees to it that three languages say the same thing, each in its own way.',
      },
      ru: {
        name: 'Ирина Перекладная',
        jobTitle: 'переводчица',
        biography:
          'Вымышленная переводчица демонстрационного издания. Следит, чтобы три языка говорили одно и то же, но каждый — по-своему.',
      },
    },
  },
  desk: {
    kind: 'desk',
    slug: 'litopys-desk',
    texts: {
      uk: {
        name: 'Редакція «Літопису»',
        jobTitle: 'демонстраційна редакція',
        biography: 'Спільні тексти демонстраційного видання: ті, над якими працювало кілька людей одразу.',
      },
      en: {
        name: 'Litopys newsroom',
        jobTitle: 'demonstration newsroom',
        biography: 'Joint work of the demonstration edition: texts that several people had a hand in.',
      },
      ru: {
        name: 'Редакция «Литописа»',
        jobTitle: 'демонстрационная редакция',
        biography: 'Общие тексты демонстрационного издания: те, над которыми работали сразу несколько человек.',
      },
    },
  },
}
