import type { DemoArticle } from '../demo-content.ts'

export const twoDates: DemoArticle = {
  key: 'two-dates',
  section: 'everyday',
  tags: ['food', 'time'],
  authors: ['zrazok'],
  translator: 'perekladna',
  photo: 'two-dates',
  publishedAt: '2026-10-20T07:50:00+03:00',
  editions: {
    uk: {
      headline: '«Вжити до» і «краще спожити до»: дві дати, два різні застереження',
      standfirst: 'Одна говорить про безпеку, друга — про смак. Сплутавши їх, або хворіють, або викидають добре.',
      body: [
        'На упаковках, що стоять поруч у холодильнику, написано майже однакові слова. Проте закон розуміє під ними різне — і в Україні, і в Європейському Союзі.',
        { h2: '«Вжити до»: про безпеку' },
        'Так позначають те, що швидко псується: фарш, охолоджену рибу, свіжий сир. Наступного після цієї дати дня продукт вважають небезпечним, навіть якщо він гарно виглядає й пахне. Хвороботворні бактерії, на відміну від гнильних, часто себе не видають, тож ніс тут не порадник.',
        { h2: '«Краще спожити до»: про смак' },
        'Це обіцянка виробника: до цього дня макарони, консерви чи печиво збережуть усе, за що їх купують. Опісля вони можуть зблякнути, зачерствіти, втратити хрускіт — і лишитися придатними до їжі. Ось тут варто дивитися, нюхати й куштувати.',
        { h2: 'Дрібний шрифт' },
        {
          bullets: [
            'обидві дати чинні, лише якщо зберігати так, як написано, — «від 0 до 6 °C» не прикраса;',
            'відкрите живе за іншим годинником: шукайте слова «після відкриття»;',
            'морозильник зупиняє час для бактерій, але не повертає його назад: заморожуйте до дати, а не після неї.',
          ],
        },
        'На солі, цукрі, оцті й вині дати зазвичай немає: у них нема кому рости. Не ставлять її і на свіжих овочах, бо видно й так. А хліб живе за [власними законами](article:bread): він черствіє задовго до того, як стане шкідливим.',
        { h2: 'А на ліках?' },
        'Якщо на коробці стоїть тільки місяць і рік, ідеться про останній день того місяця. Після відкриття краплі для очей чи сироп зазвичай мають коротший строк, і він записаний в інструкції. Надпишіть день, коли відкрили флакон: за тиждень його ніхто не згадає.',
      ],
    },
    en: {
      headline: '“Use by” and “best before”: two dates, two different warnings',
      standfirst: 'One is about safety, the other about taste. Confuse them, and you fall ill or throw good food away.',
      body: [
        'Two packets side by side in the fridge say almost the same thing. The law means different things by it, in Ukraine as in the European Union.',
        { h2: '“Use by” is about safety' },
        'It stands on what goes off quickly: mince, chilled fish, fresh curd. From the day after that date the food counts as unsafe, even if it looks and smells well. Unlike the bacteria of decay, those that cause illness often do not give themselves away, so a nose is no guide.',
        { h2: '“Best before” is about taste' },
        'This one is a maker’s promise: until that day the pasta, the tins or the biscuits will keep all that they are bought for. Afterwards they may fade, go stale or lose their crunch, and still be fit to eat. Here it does make sense to look, smell and taste.',
        { h2: 'The small print' },
        {
          bullets: [
            'both dates hold only if the food is kept as it says: “0 to 6 °C” is not decoration;',
            'what has been opened lives by another clock, so look for the words “once opened”;',
            'a freezer stops time for bacteria but does not turn it back: freeze before the date, not after.',
          ],
        },
        'Salt, sugar, vinegar and wine usually carry no date, since nothing can grow in them. Fresh vegetables carry none either, because one can see for oneself. Bread lives by [laws of its own](article:bread) and goes stale long before it could do harm.',
        { h2: 'And on medicines?' },
        'If a box shows only a month and a year, the last day of that month is meant. Once opened, eye drops or a syrup usually keep for less, and the leaflet says how long. Write on the bottle the day you opened it: a week later nobody will remember.',
      ],
    },
    ru: {
      headline: '«Употребить до» и «лучше употребить до»: две даты, два разных предупреждения',
      standfirst:
        'Одна говорит о безопасности, другая — о вкусе. Спутав их, либо заболевают, либо выбрасывают хорошее.',
      body: [
        'На упаковках, стоящих рядом в холодильнике, написаны почти одинаковые слова. Но закон понимает под ними разное — и в Украине, и в Европейском союзе.',
        { h2: '«Употребить до»: о безопасности' },
        'Так отмечают то, что быстро портится: фарш, охлаждённую рыбу, свежий творог. На следующий после этой даты день продукт считают опасным, даже если он хорошо выглядит и пахнет. Болезнетворные бактерии, в отличие от гнилостных, часто себя не выдают, так что нос тут не советчик.',
        { h2: '«Лучше употребить до»: о вкусе' },
        'Это обещание производителя: до этого дня макароны, консервы или печенье сохранят всё, за что их покупают. Потом они могут поблёкнуть, зачерстветь, потерять хруст — и остаться пригодными в пищу. Вот тут стоит смотреть, нюхать и пробовать.',
        { h2: 'Мелкий шрифт' },
        {
          bullets: [
            'обе даты действуют, только если хранить так, как написано, — «от 0 до 6 °C» не украшение;',
            'открытое живёт по другим часам: ищите слова «после вскрытия»;',
            'морозилка останавливает время для бактерий, но не возвращает его назад: замораживайте до даты, а не после неё.',
          ],
        },
        'На соли, сахаре, уксусе и вине даты обычно нет: в них некому расти. Не ставят её и на свежих овощах, потому что видно и так. А хлеб живёт по [собственным законам](article:bread): он черствеет задолго до того, как станет вредным.',
        { h2: 'А на лекарствах?' },
        'Если на коробке стоят только месяц и год, имеется в виду последний день этого месяца. После вскрытия у глазных капель или сиропа срок обычно короче, и он указан в инструкции. Надпишите день, когда открыли флакон: через неделю его никто не вспомнит.',
      ],
    },
  },
}
