import type { DemoArticle } from '../demo-content.ts'

export const rainChance: DemoArticle = {
  key: 'rain-chance',
  section: 'everyday',
  tags: ['sky'],
  authors: ['prykladna'],
  translator: 'perekladna',
  photo: 'rain',
  publishedAt: '2026-11-12T06:30:00+02:00',
  editions: {
    uk: {
      headline: 'Тридцять відсотків дощу: брати парасолю чи ні',
      standfirst: 'Це не третина міста й не третина дня. Пояснюємо, що саме обіцяє прогноз.',
      body: [
        'Прогноз каже: «імовірність опадів 30 %». Більшість розуміє це по-своєму: дощитиме третину часу, на третині території або слабко. Насправді йдеться про інше.',
        { h2: 'Що означає число' },
        'Якщо взяти сто днів із таким самим прогнозом, то там, де ви є, помітний дощ випаде приблизно в тридцять із них. Ні про тривалість, ні про силу це число не каже нічого.',
        'Перевірити синоптика за один день не можна: сухий день не спростовує тридцяти відсотків, мокрий не підтверджує. Перевіряють за рік — чи справді з десяти таких днів мокрими були три.',
        { h2: 'Коли брати парасолю' },
        {
          numbers: [
            'Подумайте, що гірше: носити парасолю дарма чи змокнути.',
            'Якщо змокнути вдвічі гірше, беріть парасолю, щойно ймовірність сягне третини.',
            'Якщо йдете до театру в єдиному костюмі, досить і десятої частини.',
          ],
        },
        'Це і є вся теорія рішень: поріг залежить не від погоди, а від того, що ви втратите.',
        { h2: 'Дивіться на суміжні рядки' },
        'Поряд зазвичай стоїть кількість опадів у міліметрах. Один міліметр — це літр води на квадратний метр: бруківка мокра, калюж немає. Десять — це вже злива. [Звідки береться ця вода](article:cloud), ми порахували окремо.',
        'Звідки береться саме число? Модель атмосфери запускають не один раз, а кілька десятків, щоразу трохи змінюючи початкові дані: так ураховують, що ми не знаємо теперішнього точно. Якщо в п’ятнадцяти прогонах із п’ятдесяти над вами йде дощ, виходить тридцять відсотків. Що дальший день, то більше розходяться прогони, а на тиждень наперед число помалу сповзає до звичайного для цієї пори року.',
      ],
    },
    en: {
      headline: 'Thirty per cent chance of rain: umbrella or not',
      standfirst: 'It is not a third of the town, nor a third of the day. What the forecast really promises.',
      body: [
        'The forecast says “chance of rain 30%”. Most of us read it our own way: rain for a third of the time, over a third of the area, or not much of it. It means something else.',
        { h2: 'What the number means' },
        'Take a hundred days with the same forecast, and on about thirty of them a measurable amount of rain will fall where you are. Of how long or how hard the number says nothing.',
        'Nobody can check a forecaster by a single day: a dry one does not refute thirty per cent, a wet one does not confirm it. What is checked is a year: were about three in ten of such days really wet?',
        { h2: 'When to take an umbrella' },
        {
          numbers: [
            'Consider which is worse, carrying it for nothing or getting wet.',
            'If getting wet is twice as bad, take the umbrella from one third upwards.',
            'On the way to the theatre in your only suit, from one tenth.',
          ],
        },
        'That is the whole theory of decisions: the threshold depends not on the weather but on what you stand to lose.',
        { h2: 'Read the next line too' },
        'Beside the chance there is usually an amount in millimetres. One millimetre is a litre of water on a square metre: wet cobbles, no puddles. Ten is a downpour. [Where that water comes from](article:cloud) we have worked out separately.',
        'Where does the number come from? A model of the atmosphere is run not once but several dozen times, each time with slightly different starting values, because the present is not known exactly either. If it rains over you in fifteen runs out of fifty, that makes thirty per cent. The further off the day, the more the runs disagree, and a week ahead the number drifts towards what is usual for the season.',
      ],
    },
    ru: {
      headline: 'Тридцать процентов дождя: брать зонт или нет',
      standfirst: 'Это не треть города и не треть дня. Объясняем, что именно обещает прогноз.',
      body: [
        'Прогноз говорит: «вероятность осадков 30 %». Большинство понимает это по-своему: дождь будет идти треть времени, на трети территории или слабо. На самом деле речь о другом.',
        { h2: 'Что означает число' },
        'Если взять сто дней с таким же прогнозом, то там, где вы находитесь, заметный дождь пойдёт примерно в тридцать из них. Ни о продолжительности, ни о силе это число не говорит ничего.',
        'Проверить синоптика по одному дню нельзя: сухой день не опровергает тридцати процентов, мокрый не подтверждает. Проверяют за год — действительно ли из таких дней мокрыми были три из десяти.',
        { h2: 'Когда брать зонт' },
        {
          numbers: [
            'Подумайте, что хуже: носить зонт зря или промокнуть.',
            'Если промокнуть вдвое хуже, берите зонт уже при трети.',
            'Если идёте в театр в единственном костюме — уже при десятой доле.',
          ],
        },
        'Это и есть вся теория решений: порог зависит не от погоды, а от того, что вы потеряете.',
        { h2: 'Смотрите на соседние строки' },
        'Рядом обычно стоит количество осадков в миллиметрах. Один миллиметр — это литр воды на квадратный метр: мостовая мокрая, луж нет. Десять — это уже ливень. [Откуда берётся эта вода](article:cloud), мы посчитали отдельно.',
        'Откуда берётся само число? Модель атмосферы запускают не один раз, а несколько десятков, каждый раз немного меняя начальные данные: так учитывают, что мы и настоящего не знаем точно. Если в пятнадцати прогонах из пятидесяти над вами идёт дождь, получается тридцать процентов. Чем дальше день, тем больше расходятся прогоны, а на неделю вперёд число понемногу сползает к обычному для этого времени года.',
      ],
    },
  },
}
