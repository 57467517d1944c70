// The story made from the facts of one news page: who said what, and on which day. The page says nothing of how the
// meeting on 10 January ended, so this timeline does not either.
import type { DemoStory } from '../demo-content.ts'

/** The page carries the name of its author and of no outlet; the source of a line is said in as few words. */
const page = { publisher: 'Daria Shekina', language: 'en', kind: 'report' } as const

export const missiles: DemoStory = {
  key: 'missiles',
  photo: 'night-trajectory',
  texts: {
    uk: {
      title: 'Ракети з Північної Кореї',
      summary:
        'На початку січня 2024 року пролунали твердження, що Росія дістала від Північної Кореї балістичні ракети й б’є ними по Україні. Хто, що й коли сказав, що з цього підтверджено, а що ні.',
    },
    en: {
      title: 'Missiles from North Korea',
      summary:
        'In early January 2024 it was claimed that Russia had obtained ballistic missiles from North Korea and was firing them at Ukraine. Who said what, and when; what is confirmed and what is not.',
    },
    ru: {
      title: 'Ракеты из Северной Кореи',
      summary:
        'В начале января 2024 года прозвучали утверждения, что Россия получила от Северной Кореи баллистические ракеты и бьёт ими по Украине. Кто, что и когда сказал, что из этого подтверждено, а что нет.',
    },
  },
  events: [
    {
      key: 'newspaper-report',
      edtf: '2024-01-04',
      occurrence: 'occurred',
      claim: 'reported',
      attribution: 'reported',
      importance: 3,
      texts: {
        uk: {
          text: 'Газета пише, що Північна Корея могла передати Росії кілька десятків балістичних ракет для застосування проти України.',
          attributedTo: 'The Wall Street Journal',
        },
        en: {
          text: 'The newspaper reports that North Korea may have handed Russia several dozen ballistic missiles for use against Ukraine.',
          attributedTo: 'The Wall Street Journal',
        },
        ru: {
          text: 'Газета пишет, что Северная Корея могла передать России несколько десятков баллистических ракет для применения против Украины.',
          attributedTo: 'The Wall Street Journal',
        },
      },
      sources: [{ publisher: 'The Wall Street Journal', language: 'en', kind: 'original' }],
    },
    {
      key: 'white-house-statement',
      edtf: '2024-01-04',
      occurrence: 'occurred',
      claim: 'reported',
      attribution: 'said',
      importance: 4,
      texts: {
        uk: {
          text: 'Білий дім заявляє, що Росія отримала балістичні ракети з Північної Кореї й уже завдала ними ударів по Україні.',
          attributedTo: 'Джон Кірбі, координатор Ради національної безпеки Білого дому',
          dateNote: 'У повідомленні сказано «вчора ввечері»; день визначено за іншими датами в ньому.',
        },
        en: {
          text: 'The White House says that Russia has obtained ballistic missiles from North Korea and has already struck Ukraine with them.',
          attributedTo: 'John Kirby, White House National Security Council coordinator',
          dateNote: 'The report says “yesterday evening”; the day follows from the other dates in it.',
        },
        ru: {
          text: 'Белый дом заявляет, что Россия получила баллистические ракеты из Северной Кореи и уже нанесла ими удары по Украине.',
          attributedTo: 'Джон Кирби, координатор Совета национальной безопасности Белого дома',
          dateNote: 'В сообщении сказано «вчера вечером»; день определён по другим датам в нём.',
        },
      },
      sources: [page],
    },
    {
      key: 'britain-condemns',
      edtf: '2024-01-05',
      occurrence: 'occurred',
      claim: 'confirmed',
      attribution: 'said',
      importance: 4,
      texts: {
        uk: {
          text: 'Велика Британія засуджує удари по Україні балістичною зброєю, отриманою від Північної Кореї. Міністр оборони каже, що Пхеньян дорого заплатить за підтримку Росії.',
          attributedTo: 'Велика Британія; міністр оборони Грант Шаппс',
        },
        en: {
          text: 'Britain condemns strikes on Ukraine with ballistic weapons obtained from North Korea. Its defence minister says Pyongyang will pay dearly for supporting Russia.',
          attributedTo: 'The United Kingdom; Defence Minister Grant Shapps',
        },
        ru: {
          text: 'Великобритания осуждает удары по Украине баллистическим оружием, полученным от Северной Кореи. Министр обороны говорит, что Пхеньян дорого заплатит за поддержку России.',
          attributedTo: 'Великобритания; министр обороны Грант Шаппс',
        },
      },
      sources: [page],
    },
    {
      key: 'air-force-cannot-confirm',
      edtf: '2024-01-05',
      occurrence: 'occurred',
      // That they said so is a fact; the doubt belongs to what they were asked about.
      claim: 'confirmed',
      attribution: 'said',
      importance: 4,
      texts: {
        uk: {
          text: 'Повітряні сили України наразі не можуть підтвердити, що Росія застосувала північнокорейські балістичні ракети.',
          attributedTo: 'Повітряні сили України',
          dateNote: 'Станом на день повідомлення; самого дня в ньому не названо.',
        },
        en: {
          text: 'The Ukrainian Air Force cannot, for now, confirm that Russia has used North Korean ballistic missiles.',
          attributedTo: 'Ukrainian Air Force',
          dateNote: 'As of the day of the report, which does not name the day itself.',
        },
        ru: {
          text: 'Воздушные силы Украины пока не могут подтвердить, что Россия применила северокорейские баллистические ракеты.',
          attributedTo: 'Воздушные силы Украины',
          dateNote: 'По состоянию на день сообщения; сам день в нём не назван.',
        },
      },
      sources: [page],
    },
    {
      key: 'council-meeting',
      edtf: '2024-01-10',
      occurrence: 'scheduled',
      claim: 'confirmed',
      attribution: 'announced',
      importance: 4,
      texts: {
        uk: {
          text: 'Засідання Ради Безпеки ООН про постачання північнокорейських балістичних ракет Росії: його скликання домагаються Сполучені Штати.',
          attributedTo: 'Сполучені Штати',
        },
        en: {
          text: 'A UN Security Council meeting on North Korea’s supply of ballistic missiles to Russia, called for by the United States.',
          attributedTo: 'The United States',
        },
        ru: {
          text: 'Заседание Совета Безопасности ООН о поставках северокорейских баллистических ракет России: его созыва добиваются Соединённые Штаты.',
          attributedTo: 'Соединённые Штаты',
        },
      },
      sources: [page],
    },
  ],
}
