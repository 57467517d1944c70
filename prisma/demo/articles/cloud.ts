import type { DemoArticle } from '../demo-content.ts'

export const cloud: DemoArticle = {
  key: 'cloud',
  section: 'science',
  tags: ['sky'],
  authors: ['zrazok'],
  translator: 'perekladna',
  photo: 'cloud',
  publishedAt: '2026-11-20T09:10:00+02:00',
  editions: {
    uk: {
      headline: 'П’ятсот тонн над головою: скільки важить хмара',
      standfirst: 'Рахуємо воду в купчастій хмарі й пояснюємо, чому вона не падає.',
      body: [
        'Візьмімо звичайну купчасту хмару гарного літнього дня — приблизно кілометр завширшки, кілометр завдовжки й кілометр заввишки. Це мільярд кубічних метрів.',
        { h2: 'Рахунок' },
        'У кубометрі такої хмари близько половини грама крапель. Множимо: пів грама на мільярд — це 500 мільйонів грамів, або п’ятсот тонн. Стільки важить сотня слонів.',
        { h2: 'Чому вона не падає' },
        'Бо п’ятсот тонн розкладено на крапельки завбільшки в одну соту міліметра. Така крапля падає зі швидкістю близько сантиметра за секунду, а висхідне повітря під хмарою підіймається набагато швидше. До того ж саме повітря в тому кубічному кілометрі важить близько мільйона тонн: на його тлі вода — дрібниця.',
        {
          bullets: [
            'крапля хмари — близько 0,01 міліметра;',
            'крапля мряки — близько 0,2 міліметра;',
            'крапля дощу — один-три міліметри.',
          ],
        },
        'Щоб стати дощовою, хмарній краплі потрібно зібрати мільйон собі подібних. [Що означає «30 відсотків дощу»](article:rain-chance) — окрема історія.',
        'Тож хмара не сперечається з тяжінням. Вона постійно падає — просто повітря підіймає її швидше.',
        'Звідки взялася вода, теж можна порахувати. Щоб випарувати п’ятсот тонн, потрібно стільки тепла, скільки дають близько тридцяти тонн спаленої нафти; коли пара знову стає краплями, те тепло повертається повітрю й штовхає його вгору. Тому хмара — це не просто вода, а й двигун: поки вона росте, вона сама себе підіймає. Якщо тепла вистачає, з маленької купчастої хмари за годину виростає гроза.',
      ],
    },
    en: {
      headline: 'Five hundred tonnes overhead: what a cloud weighs',
      standfirst: 'We work out the water in a cumulus cloud and explain why it does not come down.',
      body: [
        'Take an ordinary cumulus on a fine summer day, about a kilometre wide, a kilometre long and a kilometre high. That makes a thousand million cubic metres.',
        { h2: 'The sum' },
        'A cubic metre of such a cloud holds about half a gram of droplets. Half a gram times a thousand million is 500 million grams: five hundred tonnes, the weight of a hundred elephants.',
        { h2: 'Why it does not fall' },
        'Because the five hundred tonnes are spread over droplets a hundredth of a millimetre thick. Such a droplet sinks at about a centimetre a second, while the air under the cloud rises much faster. And the air itself in that cubic kilometre weighs about a million tonnes; beside it the water is a trifle.',
        {
          bullets: [
            'a cloud droplet: about 0.01 of a millimetre;',
            'a drop of drizzle: about 0.2 of a millimetre;',
            'a raindrop: one to three millimetres.',
          ],
        },
        'To become rain, a cloud droplet has to gather a million of its kind. [What “30 per cent chance of rain” means](article:rain-chance) is another story.',
        'So a cloud does not defy gravity. It falls all the time; the air merely lifts it faster.',
        'Where the water came from can be worked out too. To evaporate five hundred tonnes takes as much heat as burning some thirty tonnes of oil; when the vapour turns into droplets again, that heat goes back into the air and pushes it upwards. A cloud is thus not only water but an engine: while it grows, it lifts itself. Given enough heat, a small cumulus becomes a thunderstorm within an hour.',
      ],
    },
    ru: {
      headline: 'Пятьсот тонн над головой: сколько весит облако',
      standfirst: 'Считаем воду в кучевом облаке и объясняем, почему оно не падает.',
      body: [
        'Возьмём обычное кучевое облако хорошего летнего дня — примерно километр в ширину, километр в длину и километр в высоту. Это миллиард кубических метров.',
        { h2: 'Счёт' },
        'В кубометре такого облака около половины грамма капель. Умножаем: полграмма на миллиард — это 500 миллионов граммов, или пятьсот тонн. Столько весит сотня слонов.',
        { h2: 'Почему оно не падает' },
        'Потому что пятьсот тонн разложены на капельки размером в одну сотую миллиметра. Такая капля падает со скоростью около сантиметра в секунду, а воздух под облаком поднимается гораздо быстрее. К тому же сам воздух в этом кубическом километре весит около миллиона тонн: рядом с ним вода — мелочь.',
        {
          bullets: [
            'капля облака — около 0,01 миллиметра;',
            'капля мороси — около 0,2 миллиметра;',
            'капля дождя — один-три миллиметра.',
          ],
        },
        'Чтобы стать дождевой, облачной капле нужно собрать миллион себе подобных. [Что значит «30 процентов дождя»](article:rain-chance) — отдельная история.',
        'Так что облако не спорит с тяготением. Оно постоянно падает — просто воздух поднимает его быстрее.',
        'Откуда взялась вода, тоже можно посчитать. Чтобы испарить пятьсот тонн, нужно столько тепла, сколько дают около тридцати тонн сожжённой нефти; когда пар снова становится каплями, это тепло возвращается воздуху и толкает его вверх. Поэтому облако — это не просто вода, но и двигатель: пока оно растёт, оно само себя поднимает. Если тепла хватает, из маленького кучевого облака за час вырастает гроза.',
      ],
    },
  },
}
