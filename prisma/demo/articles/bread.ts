import type { DemoArticle } from '../demo-content.ts'

export const bread: DemoArticle = {
  key: 'bread',
  section: 'everyday',
  tags: ['food'],
  authors: ['desk'],
  translator: 'perekladna',
  photo: 'bread',
  publishedAt: '2026-11-05T07:45:00+02:00',
  editions: {
    uk: {
      headline: 'Чому хліб черствіє в холодильнику швидше, ніж на столі',
      standfirst: 'Черствість — це не висихання. Хліб можна оживити, і на це є проста причина.',
      body: [
        'Покладіть дві скибки в герметичні пакети: одну на стіл, другу в холодильник. Вода нікуди не дінеться, а за два дні черствішою буде друга. Отже, справа не у воді.',
        { h2: 'Крохмаль повертається додому' },
        'У борошні крохмаль складений у щільні зерна. У печі вони вбирають воду й розпускаються — м’якуш стає пружним. Коли хліб вистигає, ланцюжки крохмалю помалу знову вкладаються один до одного. Це називають ретроградацією, і саме її ми відчуваємо як черствість.',
        'Найшвидше вона йде трохи вище нуля — тобто саме в холодильнику. На морозі ланцюжки майже не рухаються, тому в морозилці хліб лишається свіжим тижнями.',
        { h2: 'Що з цього випливає' },
        {
          bullets: [
            'на день-два — хлібниця або паперовий пакет;',
            'надовго — наріжте й заморозьте;',
            'холодильник рятує лише від плісняви;',
            'черствий хліб збризніть водою й прогрійте: понад 60 градусів ланцюжки розходяться знову.',
          ],
        },
        'Оживити хліб так можна раз, щонайбільше двічі: щоразу він таки втрачає воду. Після того його чекають сухарики, і в цьому немає нічого поганого.',
        'Пекарі знають про це здавна й вставляють черствості палиці в колеса. Жир, яйце чи цукор у тісті заважають ланцюжкам лягати щільно, тому здобна булка лишається м’якою довше за паляницю. Заварене борошно тримає більше води, а закваска змінює крохмаль ще до печі, і житній хліб на ній лишається їстівним тиждень. Натомість багет, у якому тільки борошно, вода, сіль і дріжджі, живе один день — і не приховує цього.',
      ],
    },
    en: {
      headline: 'Why bread goes stale faster in the fridge than on the table',
      standfirst: 'Staleness is not dryness. Bread can be revived, and there is a simple reason for it.',
      body: [
        'Put two slices into sealed bags, one on the table and one in the fridge. No water can escape, yet after two days the second will be staler. So it is not about water.',
        { h2: 'Starch goes home' },
        'In flour starch is packed into tight grains. In the oven they take up water and come loose, and the crumb turns springy. As the bread cools, the chains of starch slowly settle side by side again. This is called retrogradation, and it is what we feel as staleness.',
        'It is fastest a little above freezing: in a fridge, that is. In hard frost the chains can scarcely move, which is why bread stays fresh for weeks in a freezer.',
        { h2: 'What follows' },
        {
          bullets: [
            'for a day or two, a bread bin or a paper bag;',
            'for longer, slice it and freeze it;',
            'a fridge helps against mould only;',
            'sprinkle stale bread with water and warm it through: above 60 degrees the chains part again.',
          ],
        },
        'Bread can be revived like this once, twice at most, since each time it does lose some water. After that come croutons, and there is nothing wrong with those.',
        'Bakers have long known this and put a spoke in the wheel. Fat, egg or sugar in a dough keeps the chains from lying close, so a bun stays soft longer than a plain loaf. Scalded flour holds more water, and sourdough changes the starch before it sees the oven, which is why rye bread made with it is good for a week. A baguette, with nothing in it but flour, water, salt and yeast, lives a single day and makes no secret of it.',
      ],
    },
    ru: {
      headline: 'Почему хлеб черствеет в холодильнике быстрее, чем на столе',
      standfirst: 'Чёрствость — это не высыхание. Хлеб можно оживить, и на то есть простая причина.',
      body: [
        'Положите два ломтя в герметичные пакеты: один на стол, другой в холодильник. Вода никуда не денется, а через два дня черствее будет второй. Значит, дело не в воде.',
        { h2: 'Крахмал возвращается домой' },
        'В муке крахмал сложен в плотные зёрна. В печи они впитывают воду и распускаются — мякиш становится упругим. Когда хлеб остывает, цепочки крахмала понемногу снова укладываются друг к другу. Это называют ретроградацией, и именно её мы ощущаем как чёрствость.',
        'Быстрее всего она идёт чуть выше нуля — то есть как раз в холодильнике. На морозе цепочки почти не движутся, поэтому в морозилке хлеб остаётся свежим неделями.',
        { h2: 'Что из этого следует' },
        {
          bullets: [
            'на день-два — хлебница или бумажный пакет;',
            'надолго — нарежьте и заморозьте;',
            'холодильник спасает только от плесени;',
            'чёрствый хлеб сбрызните водой и прогрейте: выше 60 градусов цепочки расходятся снова.',
          ],
        },
        'Оживить хлеб так можно раз, от силы два: каждый раз он всё же теряет воду. После этого его ждут сухарики, и ничего плохого в этом нет.',
        'Пекари знают об этом давно и вставляют чёрствости палки в колёса. Жир, яйцо или сахар в тесте мешают цепочкам лечь плотно, поэтому сдобная булка остаётся мягкой дольше простого хлеба. Заваренная мука держит больше воды, а закваска меняет крахмал ещё до печи, и ржаной хлеб на ней остаётся съедобным неделю. Зато багет, в котором только мука, вода, соль и дрожжи, живёт один день — и не скрывает этого.',
      ],
    },
  },
}
