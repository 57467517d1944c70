// An article with a correction.
import type { DemoArticle } from '../demo-content.ts'

export const calendarReform: DemoArticle = {
  key: 'calendar-reform',
  section: 'culture',
  tags: ['time'],
  authors: ['prykladna'],
  translator: 'perekladna',
  photo: 'calendar-leaves',
  publishedAt: '2026-10-15T07:30:00+03:00',
  correction: {
    at: '2026-10-16T10:10:00+03:00',
    note: {
      uk: 'У першій версії статті було сказано, що 2000 року різниця між календарями зросла. Насправді ні: 2000-й був високосним в обох. Наступного разу вона зросте 2100 року.',
      en: 'The first version of this article said that the difference between the calendars grew in 2000. It did not: 2000 was a leap year in both. It will next grow in 2100.',
      ru: 'В первой версии статьи говорилось, что в 2000 году разница между календарями выросла. На самом деле нет: 2000-й был високосным в обоих. В следующий раз она вырастет в 2100 году.',
    },
  },
  editions: {
    uk: {
      headline: 'Тринадцять днів, яких не було',
      standfirst: 'Після 15 лютого 1918 року в Україні мало настати 16-те, а настало 1 березня. Куди поділися дні?',
      body: [
        'Нікуди. Змінилася лічба. Сонячний рік коротший за 365 з чвертю діб на якихось одинадцять хвилин, але з віками хвилини складаються в дні.',
        { h2: 'Похибка юліанського календаря' },
        'За юліанським календарем високосний кожен четвертий рік. Через це він за кожні чотириста років відстає на три доби: весняне рівнодення сповзає дедалі ближче до початку березня.',
        { h2: 'Поправка' },
        {
          bullets: [
            'рік ділиться на 4 — високосний;',
            'але якщо ділиться на 100 — звичайний;',
            'але якщо ділиться на 400 — усе-таки високосний.',
          ],
        },
        'Ці три рядки й відрізняють григоріанський календар. Його запровадили 1582 року: після четверга 4 жовтня настала п’ятниця 15 жовтня. Дні тижня не перервалися, пропустили тільки числа.',
        { h2: 'Хто коли перейшов' },
        'Британія перейшла 1752 року, пропустивши одинадцять днів. Українська Народна Республіка — 1918-го: за законом Центральної Ради 16 лютого стало 1 березня. Православна церква України та Українська греко-католицька церква перевели нерухомі свята на новий стиль 1 вересня 2023 року.',
        { h2: 'Що далі' },
        'Сьогодні різниця становить тринадцять днів. 2100 року вона зросте до чотирнадцяти, бо за новим календарем той рік не буде високосним, а за старим — буде.',
        'Через це історик, побачивши дату, передусім питає, за яким стилем її записано. Лист із країни нового стилю міг прийти до країни старого раніше за число, яким його датовано; одна революція буває і жовтневою, і листопадовою. У наших хронологіях усі дати подано за новим стилем, а якщо джерело рахувало інакше, про це сказано в примітці.',
      ],
    },
    en: {
      headline: 'Thirteen days that never were',
      standfirst:
        'In Ukraine 15 February 1918 should have been followed by the 16th, and was followed by 1 March. Where did the days go?',
      body: [
        'Nowhere. The count changed. A solar year is some eleven minutes short of 365 days and a quarter, but over the centuries minutes add up to days.',
        { h2: 'The error of the Julian calendar' },
        'In the Julian calendar every fourth year is a leap year. It therefore falls three days behind in every four hundred years, and the spring equinox slips ever closer to the beginning of March.',
        { h2: 'The amendment' },
        {
          bullets: [
            'a year divisible by 4 is a leap year;',
            'unless it is divisible by 100;',
            'unless, again, it is divisible by 400.',
          ],
        },
        'Those three lines are the whole difference of the Gregorian calendar. It was introduced in 1582, when Thursday 4 October was followed by Friday 15 October. The days of the week ran on; only numbers were skipped.',
        { h2: 'Who changed when' },
        'Britain changed in 1752, leaving out eleven days. The Ukrainian People’s Republic did so in 1918: by a law of the Central Rada 16 February became 1 March. The Orthodox Church of Ukraine and the Ukrainian Greek Catholic Church moved their fixed feasts to the new style on 1 September 2023.',
        { h2: 'What next' },
        'Today the difference is thirteen days. In 2100 it will be fourteen, because that year will not be a leap year in the new calendar and will be one in the old.',
        'A historian who sees a date therefore asks first in which style it was written. A letter from a country of the new style could reach one of the old before the date it bore; one and the same revolution is called after October and after November. In our timelines all dates are in the new style, and where a source counted otherwise a note says so.',
      ],
    },
    ru: {
      headline: 'Тринадцать дней, которых не было',
      standfirst:
        'После 15 февраля 1918 года в Украине должно было наступить 16-е, а наступило 1 марта. Куда делись дни?',
      body: [
        'Никуда. Изменился счёт. Солнечный год короче 365 с четвертью суток на каких-то одиннадцать минут, но за века минуты складываются в дни.',
        { h2: 'Погрешность юлианского календаря' },
        'По юлианскому календарю високосный каждый четвёртый год. Поэтому за каждые четыреста лет он отстаёт на трое суток: весеннее равноденствие сползает всё ближе к началу марта.',
        { h2: 'Поправка' },
        {
          bullets: [
            'год делится на 4 — високосный;',
            'но если делится на 100 — обычный;',
            'но если делится на 400 — всё-таки високосный.',
          ],
        },
        'Эти три строки и отличают григорианский календарь. Его ввели в 1582 году: после четверга 4 октября наступила пятница 15 октября. Дни недели не прервались, пропустили только числа.',
        { h2: 'Кто когда перешёл' },
        'Британия перешла в 1752 году, пропустив одиннадцать дней. Украинская Народная Республика — в 1918-м: по закону Центральной Рады 16 февраля стало 1 марта. Православная церковь Украины и Украинская греко-католическая церковь перевели неподвижные праздники на новый стиль 1 сентября 2023 года.',
        { h2: 'Что дальше' },
        'Сегодня разница составляет тринадцать дней. В 2100 году она вырастет до четырнадцати, потому что по новому календарю этот год не будет високосным, а по старому — будет.',
        'Поэтому историк, увидев дату, прежде всего спрашивает, по какому стилю она записана. Письмо из страны нового стиля могло прийти в страну старого раньше числа, которым оно датировано; одна революция бывает и октябрьской, и ноябрьской. В наших хронологиях все даты приведены по новому стилю, а если источник считал иначе, об этом сказано в примечании.',
      ],
    },
  },
}
