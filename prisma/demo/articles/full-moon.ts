// A withdrawn article: its address answers with the notice.
import type { DemoArticle } from '../demo-content.ts'

export const fullMoon: DemoArticle = {
  key: 'full-moon',
  section: 'everyday',
  tags: ['sky'],
  authors: ['desk'],
  translator: 'perekladna',
  photo: 'pinhole',
  publishedAt: '2026-10-05T18:00:00+03:00',
  withdrawn: {
    notice: {
      uk: 'Статтю знято: година сходу Місяця в ній була розрахована для іншого міста. Ми не виправляли її мовчки й не лишили помилкового тексту. Це демонстраційна сторінка.',
      en: 'This article has been withdrawn: the time of moonrise in it had been worked out for another city. We neither corrected it in silence nor left the wrong text standing. This is a demonstration page.',
      ru: 'Статья снята: час восхода Луны в ней был рассчитан для другого города. Мы не исправляли её молча и не оставили ошибочного текста. Это демонстрационная страница.',
    },
  },
  editions: {
    uk: {
      headline: 'Повня над містом: коли виходити на балкон',
      standfirst: 'Коротка порада на вечір.',
      body: [
        'Повний Місяць сходить приблизно тоді, коли заходить Сонце, і стоїть навпроти нього. Найгарніший він у перші пів години: низько над обрієм здається великим, бо око має з чим його порівняти.',
        'Щоб переконатися, що це омана, затуліть Місяць нігтем мізинця на витягнутій руці — і повторіть опівночі.',
      ],
    },
    en: {
      headline: 'A full moon over the city: when to step out on the balcony',
      standfirst: 'A short tip for the evening.',
      body: [
        'A full moon rises at about the time the Sun sets, opposite to it. It is at its finest in the first half hour: low above the horizon it looks large, because the eye has something to compare it with.',
        'To see that this is an illusion, cover the Moon with the nail of your little finger at arm’s length, and do it again at midnight.',
      ],
    },
    ru: {
      headline: 'Полнолуние над городом: когда выходить на балкон',
      standfirst: 'Короткий совет на вечер.',
      body: [
        'Полная Луна восходит примерно тогда, когда заходит Солнце, и стоит напротив него. Красивее всего она в первые полчаса: низко над горизонтом кажется большой, потому что глазу есть с чем её сравнить.',
        'Чтобы убедиться, что это обман зрения, закройте Луну ногтем мизинца на вытянутой руке — и повторите в полночь.',
      ],
    },
  },
}
