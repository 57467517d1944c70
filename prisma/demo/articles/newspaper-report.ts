import type { DemoArticle } from '../demo-content.ts'

export const newspaperReport: DemoArticle = {
  key: 'newspaper-report',
  section: 'world',
  story: 'missiles',
  tags: ['claims-and-sources'],
  authors: ['zrazok'],
  translator: 'perekladna',
  photo: 'night-trajectory',
  publishedAt: '2024-01-04T21:30:00+02:00',
  reports: ['newspaper-report'],
  editions: {
    uk: {
      headline: 'Північна Корея могла передати Росії десятки балістичних ракет, пише The Wall Street Journal',
      standfirst: 'Газета повідомляє про можливе постачання, а не про встановлений факт. Пояснюємо, що саме сказано.',
      body: [
        'Північна Корея могла передати Росії кілька десятків балістичних ракет для ударів по Україні. Про це 4 січня повідомила американська газета [The Wall Street Journal](lang:en).',
        'У цьому реченні важить кожне слово. «Могла передати» означає, що газета описує припущення, яке вважає вартим публікації, але не видає за доведене. «Кілька десятків» — це порядок величини, а не точна кількість.',
        { h2: 'Що відомо' },
        {
          bullets: [
            'хто повідомив: The Wall Street Journal, 4 січня;',
            'про що йдеться: балістичні ракети, кілька десятків;',
            'звідки й куди: з Північної Кореї до Росії;',
            'для чого: для застосування проти України.',
          ],
        },
        { h2: 'Чого ще не знаємо' },
        'Повідомлення не дає змоги сказати, чи ракети вже застосували, коли й де саме. Незалежного підтвердження наразі немає, тому в нашій хронології подію позначено як непідтверджену.',
        'Балістична ракета більшу частину шляху летить за інерцією, як кинутий камінь: двигун працює лише на початку. Через це вона підходить до цілі круто й дуже швидко, тож і час на попередження короткий. Саме тому новина про нове джерело такої зброї важлива ще до того, як її перевірили.',
        'Ми доповнюватимемо цю історію окремими статтями: кожна нова заява матиме власну дату й автора.',
        'Є й ще одна причина для обережності. Повідомлення про зброю майже завжди спираються на джерела, яких читач не бачить. Видання знає, хто з ним говорив і навіщо; читач знає лише назву видання. Тому разом із новиною варто запам’ятати два запитання: чи повторив її хтось незалежно і чи є щось, крім слів, — знімки, документи, уламки.',
      ],
    },
    en: {
      headline: 'North Korea may have sent Russia dozens of ballistic missiles, The Wall Street Journal reports',
      standfirst:
        'The newspaper writes of a possible delivery, not of an established fact. What exactly has been said.',
      body: [
        'North Korea may have handed Russia several dozen ballistic missiles to be fired at Ukraine, The Wall Street Journal reported on 4 January.',
        'Every word of that sentence counts. “May have” means that the newspaper describes something it finds solid enough to print, without vouching for it as proven. “Several dozen” is an order of magnitude, not a tally.',
        { h2: 'What is known' },
        {
          bullets: [
            'who reported it: The Wall Street Journal, on 4 January;',
            'what it is about: ballistic missiles, several dozen of them;',
            'from where to where: from North Korea to Russia;',
            'what for: use against Ukraine.',
          ],
        },
        { h2: 'What is not known' },
        'The report does not allow anyone to say whether the missiles have been used yet, or when and where. There is no independent confirmation so far, and our timeline marks the event accordingly.',
        'For most of its flight a ballistic missile coasts like a thrown stone; its engine burns only at the start. It therefore comes down steeply and very fast, and leaves little time for a warning. That is why word of a new source of such weapons matters even before it has been checked.',
        'We will follow this story in separate articles, so that each new statement keeps its own date and its own speaker.',
        'There is one more reason for caution. Reports about weapons nearly always rest on sources that a reader cannot see. The newspaper knows who spoke to it and why; the reader knows only the name of the newspaper. Two questions are worth keeping along with the news: has anyone repeated it independently, and is there anything besides words, such as images, documents or debris?',
      ],
    },
    ru: {
      headline: 'Северная Корея могла передать России десятки баллистических ракет, пишет The Wall Street Journal',
      standfirst: 'Газета сообщает о возможной поставке, а не об установленном факте. Объясняем, что именно сказано.',
      body: [
        'Северная Корея могла передать России несколько десятков баллистических ракет для ударов по Украине. Об этом 4 января сообщила американская газета [The Wall Street Journal](lang:en).',
        'В этом предложении важно каждое слово. «Могла передать» значит, что газета описывает предположение, которое сочла достойным публикации, но не выдаёт за доказанное. «Несколько десятков» — порядок величины, а не точное число.',
        { h2: 'Что известно' },
        {
          bullets: [
            'кто сообщил: The Wall Street Journal, 4 января;',
            'о чём речь: баллистические ракеты, несколько десятков;',
            'откуда и куда: из Северной Кореи в Россию;',
            'для чего: для применения против Украины.',
          ],
        },
        { h2: 'Чего мы пока не знаем' },
        'Из сообщения нельзя понять, применялись ли уже эти ракеты, когда и где именно. Независимого подтверждения пока нет, поэтому в нашей хронологии событие отмечено как неподтверждённое.',
        'Баллистическая ракета бо́льшую часть пути летит по инерции, как брошенный камень: двигатель работает лишь в начале. Поэтому она подходит к цели круто и очень быстро, и времени на предупреждение остаётся мало. Вот почему известие о новом источнике такого оружия важно ещё до того, как его проверили.',
        'Мы будем дополнять эту историю отдельными статьями: у каждого нового заявления останутся своя дата и свой автор.',
        'Есть и ещё одна причина для осторожности. Сообщения об оружии почти всегда опираются на источники, которых читатель не видит. Издание знает, кто с ним говорил и зачем; читатель знает лишь название издания. Поэтому вместе с новостью стоит запомнить два вопроса: повторил ли её кто-то независимо и есть ли что-нибудь, кроме слов, — снимки, документы, обломки.',
      ],
    },
  },
}
