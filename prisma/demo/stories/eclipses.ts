// Total solar eclipses: a story whose next event truly lies ahead. Dates and places are astronomy, not news.
import type { DemoEvent, DemoStory, InEveryLanguage } from '../demo-content.ts'

function eclipse(edtf: string, importance: DemoEvent['importance'], texts: InEveryLanguage<string>): DemoEvent {
  const [uk, en, ru] = [{ text: texts.uk }, { text: texts.en }, { text: texts.ru }]
  return {
    key: `eclipse-${edtf}`,
    edtf,
    occurrence: edtf > '2026-11' ? 'scheduled' : 'occurred',
    claim: 'confirmed',
    importance,
    texts: { uk, en, ru },
    sources: [
      {
        publisher: 'NASA',
        title: 'Solar Eclipse Page',
        url: 'https://eclipse.gsfc.nasa.gov/solar.html',
        language: 'en',
        kind: 'official',
      },
    ],
  }
}

export const eclipses: DemoStory = {
  key: 'eclipses',
  photo: 'corona',
  texts: {
    uk: {
      title: 'Повні сонячні затемнення',
      summary:
        'Тінь Місяця торкається Землі приблизно кожні півтора року, та щоразу в іншому місці. Тут зібрано затемнення, які вже відбулися, і ті, до яких варто готуватися.',
    },
    en: {
      title: 'Total solar eclipses',
      summary:
        'The Moon’s shadow touches the Earth about every eighteen months, each time somewhere else. Here are eclipses that have been, and those worth preparing for.',
    },
    ru: {
      title: 'Полные солнечные затмения',
      summary:
        'Тень Луны касается Земли примерно раз в полтора года, но каждый раз в новом месте. Здесь собраны затмения, которые уже состоялись, и те, к которым стоит готовиться.',
    },
  },
  events: [
    eclipse('1999-08-11', 2, {
      uk: 'Повне затемнення проходить через Європу: від Корнуоллу через Францію, Німеччину, Австрію й Угорщину до Румунії.',
      en: 'A total eclipse crosses Europe, from Cornwall through France, Germany, Austria and Hungary to Romania.',
      ru: 'Полное затмение проходит через Европу: от Корнуолла через Францию, Германию, Австрию и Венгрию до Румынии.',
    }),
    eclipse('2015-03-20', 2, {
      uk: 'Повну фазу видно на Фарерських островах і Шпицбергені; в Україні затемнення часткове.',
      en: 'Totality is seen on the Faroe Islands and Svalbard; in Ukraine the eclipse is partial.',
      ru: 'Полная фаза видна на Фарерских островах и Шпицбергене; в Украине затмение частное.',
    }),
    eclipse('2017-08-21', 3, {
      uk: 'Тінь Місяця перетинає Сполучені Штати від Тихого океану до Атлантичного.',
      en: 'The Moon’s shadow crosses the United States from the Pacific to the Atlantic.',
      ru: 'Тень Луны пересекает Соединённые Штаты от Тихого океана до Атлантического.',
    }),
    eclipse('2024-04-08', 3, {
      uk: 'Повне затемнення видно в Мексиці, Сполучених Штатах і Канаді.',
      en: 'A total eclipse is seen in Mexico, the United States and Canada.',
      ru: 'Полное затмение видно в Мексике, Соединённых Штатах и Канаде.',
    }),
    eclipse('2026-08-12', 4, {
      uk: 'Смуга повної фази проходить через Гренландію, Ісландію та північ Іспанії.',
      en: 'The path of totality crosses Greenland, Iceland and northern Spain.',
      ru: 'Полоса полной фазы проходит через Гренландию, Исландию и север Испании.',
    }),
    eclipse('2027-08-02', 5, {
      uk: 'Повне затемнення від півдня Іспанії через Північну Африку до Аравії; біля Луксора темрява триватиме понад шість хвилин. В Україні Місяць закриє частину Сонця.',
      en: 'A total eclipse from southern Spain across North Africa to Arabia; near Luxor darkness will last more than six minutes. In Ukraine the Moon will cover part of the Sun.',
      ru: 'Полное затмение от юга Испании через Северную Африку до Аравии; близ Луксора темнота продлится более шести минут. В Украине Луна закроет часть Солнца.',
    }),
    eclipse('2028-07-22', 3, {
      uk: 'Повну фазу буде видно в Австралії, зокрема в Сіднеї, та на півдні Нової Зеландії.',
      en: 'Totality will be visible in Australia, Sydney included, and in the south of New Zealand.',
      ru: 'Полную фазу будет видно в Австралии, в том числе в Сиднее, и на юге Новой Зеландии.',
    }),
  ],
}
