import type { DemoArticle } from '../demo-content.ts'

export const leapSecond: DemoArticle = {
  key: 'leap-second',
  section: 'science',
  tags: ['time', 'measures'],
  authors: ['prykladna', 'zrazok'],
  translator: 'perekladna',
  photo: 'leap-second',
  publishedAt: '2026-09-16T12:40:00+03:00',
  editions: {
    uk: {
      headline: 'Хвилина, у якій була шістдесят одна секунда',
      standfirst:
        'Двадцять сім разів світ зупиняв годинники на мить, щоб дочекатися Землі. Більше цього, мабуть, не буде.',
      body: [
        'У ніч проти 1 січня 2017 року після 01:59:59 за Києвом настала не друга година, а 01:59:60. Цю секунду додали скрізь одночасно: за всесвітнім часом це була остання секунда 2016 року.',
        { h2: 'Два годинники, які розходяться' },
        'Перший годинник — сама Земля: доба — це один її оберт відносно Сонця. Другий — атоми цезію: секунда — це 9 192 631 770 коливань випромінювання, яке вони поглинають. Атоми ходять рівно, Земля — ні. Припливи потроху гальмують її, і за століття доба довшає приблизно на дві тисячні секунди. До того ж обертання змінюють вітри, танення льоду й рух металу в ядрі.',
        'Різниця мізерна, але вона накопичується. Щоб годинники не розійшлися із Сонцем більш як на дев’ять десятих секунди, 1972 року домовилися вставляти зайву секунду, коли потрібно: наприкінці червня або грудня. Вирішує Міжнародна служба обертання Землі й попереджає за пів року.',
        { h2: 'Чому її не люблять' },
        {
          bullets: [
            'її не можна передбачити на роки вперед: Земля не має розкладу;',
            'програми не чекають, що у хвилині буде шістдесят одна секунда;',
            'хтось її вставляє, хтось розмазує на цілу добу — і година виходить різна.',
          ],
        },
        { h2: 'Що далі' },
        'Від 2017 року не вставляли жодної: останніми роками Земля трохи прискорилася, і вчені вже прикидали, чи не доведеться секунду викинути. Такого ще не бувало. 2022 року Генеральна конференція мір і ваг вирішила не пізніше 2035 року дозволити більшу розбіжність — імовірно, щоб не чіпати годинників щонайменше століття.',
        'Помітити різницю оком не можна: за сто років набереться близько хвилини. [Межі часових поясів](article:time-zones) відсувають полудень куди далі, і ніхто не скаржиться.',
      ],
    },
    en: {
      headline: 'The minute that had sixty-one seconds',
      standfirst:
        'Twenty-seven times the world has held its clocks for a moment to wait for the Earth. It may never do so again.',
      body: [
        'In the night to 1 January 2017, when it was 01:59:59 in Kyiv, the next second was not two o’clock but 01:59:60. The second was added everywhere at once; by universal time it was the last of 2016.',
        { h2: 'Two clocks that drift apart' },
        'One clock is the Earth itself: a day is one of its turns with respect to the Sun. The other is made of caesium atoms: a second is 9,192,631,770 oscillations of the radiation they absorb. The atoms keep an even pace and the Earth does not. Tides brake it little by little, and in a century the day grows longer by some two thousandths of a second. Winds, melting ice and metal moving in the core change its turning as well.',
        'The difference is tiny, but it adds up. To keep clocks within nine tenths of a second of the Sun, it was agreed in 1972 to put in an extra second when needed, at the end of June or of December. The International Earth Rotation Service decides, and gives notice half a year ahead.',
        { h2: 'Why nobody likes it' },
        {
          bullets: [
            'it cannot be foreseen for years ahead: the Earth keeps no timetable;',
            'programs do not expect sixty-one seconds in a minute;',
            'some insert it, some spread it over a whole day, and their clocks disagree.',
          ],
        },
        { h2: 'What next' },
        'None has been put in since 2017. The Earth has sped up a little in recent years, and scientists have been working out whether a second might have to be dropped, which has never happened. In 2022 the General Conference on Weights and Measures resolved to allow a larger difference by 2035 at the latest, probably so as to leave clocks alone for a century or more.',
        'Nobody could see the difference by eye: a hundred years make about a minute. [The borders of time zones](article:time-zones) shift noon much further, and nobody complains.',
      ],
    },
    ru: {
      headline: 'Минута, в которой была шестьдесят одна секунда',
      standfirst:
        'Двадцать семь раз мир останавливал часы на миг, чтобы дождаться Земли. Больше этого, вероятно, не будет.',
      body: [
        'В ночь на 1 января 2017 года после 01:59:59 по Киеву наступило не два часа, а 01:59:60. Эту секунду добавили везде одновременно: по всемирному времени она была последней секундой 2016 года.',
        { h2: 'Двое часов, которые расходятся' },
        'Первые часы — сама Земля: сутки — это один её оборот относительно Солнца. Вторые — атомы цезия: секунда — это 9 192 631 770 колебаний излучения, которое они поглощают. Атомы идут ровно, Земля — нет. Приливы понемногу тормозят её, и за век сутки удлиняются примерно на две тысячные секунды. К тому же вращение меняют ветры, таяние льда и движение металла в ядре.',
        'Разница ничтожна, но она накапливается. Чтобы часы не разошлись с Солнцем больше чем на девять десятых секунды, в 1972 году договорились вставлять лишнюю секунду, когда нужно: в конце июня или декабря. Решает Международная служба вращения Земли и предупреждает за полгода.',
        { h2: 'Почему её не любят' },
        {
          bullets: [
            'её нельзя предсказать на годы вперёд: у Земли нет расписания;',
            'программы не ждут, что в минуте будет шестьдесят одна секунда;',
            'кто-то её вставляет, кто-то размазывает на целые сутки — и время получается разное.',
          ],
        },
        { h2: 'Что дальше' },
        'С 2017 года не вставляли ни одной: в последние годы Земля немного ускорилась, и учёные уже прикидывали, не придётся ли секунду выбросить. Такого ещё не бывало. В 2022 году Генеральная конференция по мерам и весам решила не позднее 2035 года разрешить большее расхождение — вероятно, чтобы не трогать часы по меньшей мере столетие.',
        'Заметить разницу глазом нельзя: за сто лет наберётся около минуты. [Границы часовых поясов](article:time-zones) отодвигают полдень куда дальше, и никто не жалуется.',
      ],
    },
  },
}
