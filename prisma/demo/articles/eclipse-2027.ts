import type { DemoArticle } from '../demo-content.ts'

export const eclipse2027: DemoArticle = {
  key: 'eclipse-2027',
  section: 'science',
  story: 'eclipses',
  tags: ['sky'],
  authors: ['prykladna'],
  translator: 'perekladna',
  photo: 'corona',
  publishedAt: '2026-11-16T08:00:00+02:00',
  reports: ['eclipse-2027-08-02'],
  editions: {
    uk: {
      headline: 'Шість хвилин ночі посеред дня: до повного затемнення 2 серпня 2027 року варто готуватися вже тепер',
      standfirst:
        'Тінь Місяця пройде від Гібралтару до Аравії. В Україні Сонце сховається лише частково, але подивитися буде на що.',
      body: [
        '2 серпня 2027 року Місяць на кілька хвилин повністю закриє Сонце. Смуга повної фази почнеться в Атлантиці, накриє південь Іспанії та північ Марокко, пройде через Алжир, Туніс, Лівію та Єгипет, перетне Червоне море й дістанеться Саудівської Аравії, Ємену та Сомалі.',
        { h2: 'Чому так довго' },
        'Найдовше темрява триватиме в Єгипті, поблизу Луксора: шість хвилин і понад двадцять секунд. Зазвичай повна фаза коротша — дві-три хвилини. Цього разу збіглося кілька обставин: Місяць буде близько до Землі й тому здаватиметься більшим, Земля після липневого афелію — ще далеко від Сонця, а тінь ітиме поблизу тропіка, де поверхня планети сама рухається їй навздогін.',
        { h2: 'Що побачать в Україні' },
        'В Україні затемнення буде частковим: від Сонця мовби відкусять шматок, але темно не стане. Що південніше, то більшою буде тінь. Дивитися можна тільки крізь спеціальний фільтр — [як зробити це безпечно](article:safe-eclipse), ми розповідаємо окремо.',
        { h2: 'Якщо ви плануєте поїздку' },
        {
          numbers: [
            'Перевірте, чи лежить місце в смузі повної фази: за кілька кілометрів від неї сонячної корони вже не видно.',
            'Зважте на статистику хмарності: у серпні в Єгипті небо майже завжди ясне, біля Гібралтару буває туман.',
            'Майте запасний маршрут: охочих того дня на дорогах буде багато.',
          ],
        },
        'Наступна нагода — 22 липня 2028 року, але по неї доведеться летіти до Австралії або Нової Зеландії.',
        'Для порівняння: 12 серпня 2026 року, коли тінь проходила через Гренландію, Ісландію та Іспанію, повна фаза тривала щонайбільше дві хвилини вісімнадцять секунд. Кому тоді завадили хмари, тому новий розклад дає майже втричі більше часу й значно кращу погоду.',
      ],
    },
    en: {
      headline: 'Six minutes of night at midday: the total eclipse of 2 August 2027 is worth preparing for now',
      standfirst:
        'The Moon’s shadow will run from Gibraltar to Arabia. Ukraine will see only part of the Sun hidden, but there will be something to look at.',
      body: [
        'On 2 August 2027 the Moon will cover the Sun completely for a few minutes. The path of totality begins in the Atlantic, takes in southern Spain and northern Morocco, runs through Algeria, Tunisia, Libya and Egypt, crosses the Red Sea and reaches Saudi Arabia, Yemen and Somalia.',
        { h2: 'Why so long' },
        'Darkness will last longest in Egypt, near Luxor: six minutes and more than twenty seconds. Two or three minutes are more usual. Several things coincide this time. The Moon will be near the Earth and therefore look larger; the Earth, past its July aphelion, will still be far from the Sun; and the shadow will travel close to the tropic, where the ground itself moves along after it.',
        { h2: 'What Ukraine will see' },
        'In Ukraine the eclipse will be partial: a bite taken out of the Sun, and no darkness. The further south, the bigger the bite. It may be watched only through a proper filter; [how to do that safely](article:safe-eclipse) is a story of its own.',
        { h2: 'If you plan to travel' },
        {
          numbers: [
            'Check that the place lies inside the path of totality: a few kilometres outside it the corona cannot be seen.',
            'Look at the cloud statistics: in August the Egyptian sky is nearly always clear, while fog is possible near Gibraltar.',
            'Have a second route ready: you will not be alone on the road that day.',
          ],
        },
        'The next chance is 22 July 2028, but it means a flight to Australia or New Zealand.',
        'For comparison: on 12 August 2026, when the shadow crossed Greenland, Iceland and Spain, totality lasted two minutes and eighteen seconds at most. Those whom clouds robbed of it then are offered almost three times as long, and far better weather.',
      ],
    },
    ru: {
      headline: 'Шесть минут ночи посреди дня: к полному затмению 2 августа 2027 года стоит готовиться уже сейчас',
      standfirst:
        'Тень Луны пройдёт от Гибралтара до Аравии. В Украине Солнце скроется лишь частично, но посмотреть будет на что.',
      body: [
        '2 августа 2027 года Луна на несколько минут полностью закроет Солнце. Полоса полной фазы начнётся в Атлантике, накроет юг Испании и север Марокко, пройдёт через Алжир, Тунис, Ливию и Египет, пересечёт Красное море и достигнет Саудовской Аравии, Йемена и Сомали.',
        { h2: 'Почему так долго' },
        'Дольше всего темнота продлится в Египте, близ Луксора: шесть минут двадцать с небольшим секунд. Обычно полная фаза короче — две-три минуты. На этот раз совпало несколько обстоятельств: Луна будет близко к Земле и потому покажется крупнее, Земля после июльского афелия — ещё далеко от Солнца, а тень пойдёт вблизи тропика, где поверхность планеты сама движется ей вдогонку.',
        { h2: 'Что увидят в Украине' },
        'В Украине затмение будет частным: от Солнца словно откусят кусок, но темно не станет. Чем южнее, тем больше будет тень. Смотреть можно только через специальный фильтр — [как сделать это безопасно](article:safe-eclipse), мы рассказываем отдельно.',
        { h2: 'Если вы планируете поездку' },
        {
          numbers: [
            'Проверьте, лежит ли место в полосе полной фазы: в нескольких километрах от неё солнечной короны уже не видно.',
            'Учтите статистику облачности: в августе в Египте небо почти всегда ясное, у Гибралтара бывает туман.',
            'Держите в запасе второй маршрут: по дорогам в тот день поедут многие.',
          ],
        },
        'Следующая возможность — 22 июля 2028 года, но за ней придётся лететь в Австралию или Новую Зеландию.',
        'Для сравнения: 12 августа 2026 года, когда тень проходила через Гренландию, Исландию и Испанию, полная фаза длилась не более двух минут восемнадцати секунд. Кому тогда помешали облака, тому новое расписание даёт почти втрое больше времени и гораздо лучшую погоду.',
      ],
    },
  },
}
