// The photo of this article is known without its file: a caption and a credit are all there is.
import type { DemoArticle } from '../demo-content.ts'

export const howTheCouncilWorks: DemoArticle = {
  key: 'how-the-council-works',
  section: 'explainers',
  tags: ['security-council'],
  authors: ['chernetka'],
  translator: 'perekladna',
  photo: 'archive-council-chamber',
  publishedAt: '2023-12-12T12:00:00+02:00',
  editions: {
    uk: {
      headline: 'П’ятнадцять стільців і одне вето: як працює Рада Безпеки ООН',
      standfirst: 'Хто в ній сидить, скільки голосів потрібно для рішення і чому одного «проти» іноді досить.',
      body: [
        'У Раді Безпеки п’ятнадцять держав. П’ять із них постійні: Велика Британія, Китай, Росія, Сполучені Штати та Франція. Ще десять обирає Генеральна Асамблея на два роки, щороку по п’ять, так щоб були представлені різні частини світу.',
        { h2: 'Дев’ять голосів' },
        'Щоб ухвалити рішення, потрібно щонайменше дев’ять голосів «за». Для питань процедури — скажімо, чи вносити тему до порядку денного — цього досить. В усіх інших питаннях жоден постійний член не повинен голосувати «проти»: це й називають правом вето. Утриматися — ще не означає накласти вето.',
        { h2: 'Хто головує' },
        'Головують по черзі, кожен по місяцю, у порядку англійської абетки. Головування дає не владу, а порядок: головуючий скликає засідання, веде їх і говорить від імені Ради, коли вона дійшла згоди.',
        { h2: 'Навіщо збиратися, якщо буде вето' },
        {
          bullets: [
            'сказане потрапляє до офіційного запису;',
            'держави мусять публічно зайняти позицію;',
            'докази бачать усі, а не лише союзники;',
            'після вето питання розглядає Генеральна Асамблея, де вето немає.',
          ],
        },
        'Останнє правило Асамблея встановила у 2022 році: після кожного вето вона має зібратися протягом десяти робочих днів. Її рішення здебільшого є рекомендаціями, проте кожен голос видно.',
        'Рішення Ради бувають різної ваги. Заява голови — це спільна думка, записана на папері. Резолюція може рекомендувати, а може зобов’язувати: за статтею 25 Статуту ООН держави-члени погоджуються підкорятися рішенням Ради й виконувати їх. Тому слова «порушення резолюцій Ради Безпеки», які часто трапляються в новинах, мають точний зміст: ідеться не про порушену пораду, а про невиконане зобов’язання.',
      ],
    },
    en: {
      headline: 'Fifteen chairs and one veto: how the UN Security Council works',
      standfirst: 'Who sits on it, how many votes a decision takes, and why a single “no” is sometimes enough.',
      body: [
        'Fifteen states make up the Security Council. Five are permanent: China, France, Russia, the United Kingdom and the United States. Ten more are elected by the General Assembly for two years, five of them each year, so that different parts of the world are represented.',
        { h2: 'Nine votes' },
        'A decision takes at least nine votes in favour. On matters of procedure, such as whether to put a subject on the agenda, that is enough. On everything else no permanent member may vote against: this is what is called the veto. Abstaining is not a veto.',
        { h2: 'Who presides' },
        'Members preside in turn, a month each, in the English alphabetical order of their names. The presidency confers order rather than power: the president convenes meetings, runs them, and speaks for the Council once it has agreed.',
        { h2: 'Why meet if there will be a veto' },
        {
          bullets: [
            'what is said goes into the official record;',
            'states have to take a position in public;',
            'evidence is seen by all, not by allies alone;',
            'after a veto the General Assembly takes the matter up, and nobody has a veto there.',
          ],
        },
        'The Assembly made that last rule in 2022: after every veto it is to meet within ten working days. Its decisions are mostly recommendations, but each vote in it can be seen.',
        'The Council’s decisions differ in weight. A presidential statement is a shared opinion put on paper. A resolution may recommend, or it may bind: by Article 25 of the UN Charter the members agree to accept and carry out the decisions of the Council. The words “in breach of Security Council resolutions”, so common in the news, therefore have an exact meaning: what was broken is not advice but an obligation.',
      ],
    },
    ru: {
      headline: 'Пятнадцать стульев и одно вето: как работает Совет Безопасности ООН',
      standfirst: 'Кто в нём сидит, сколько голосов нужно для решения и почему одного «против» иногда достаточно.',
      body: [
        'В Совете Безопасности пятнадцать государств. Пять из них постоянные: Великобритания, Китай, Россия, Соединённые Штаты и Франция. Ещё десять избирает Генеральная Ассамблея на два года, ежегодно по пять, чтобы были представлены разные части мира.',
        { h2: 'Девять голосов' },
        'Чтобы принять решение, нужно не меньше девяти голосов «за». В вопросах процедуры — скажем, вносить ли тему в повестку дня — этого достаточно. Во всех остальных ни один постоянный член не должен голосовать «против»: это и называют правом вето. Воздержаться — ещё не значит наложить вето.',
        { h2: 'Кто председательствует' },
        'Председательствуют по очереди, по месяцу, в порядке английского алфавита. Председательство даёт не власть, а порядок: председатель созывает заседания, ведёт их и говорит от имени Совета, когда тот пришёл к согласию.',
        { h2: 'Зачем собираться, если будет вето' },
        {
          bullets: [
            'сказанное попадает в официальную запись;',
            'государства вынуждены публично занять позицию;',
            'доказательства видят все, а не только союзники;',
            'после вето вопрос рассматривает Генеральная Ассамблея, где вето нет.',
          ],
        },
        'Последнее правило Ассамблея установила в 2022 году: после каждого вето она должна собраться в течение десяти рабочих дней. Её решения — по большей части рекомендации, зато каждый голос виден.',
        'Решения Совета бывают разного веса. Заявление председателя — это общее мнение, записанное на бумаге. Резолюция может рекомендовать, а может обязывать: по статье 25 Устава ООН государства-члены соглашаются подчиняться решениям Совета и выполнять их. Поэтому слова «нарушение резолюций Совета Безопасности», которые часто встречаются в новостях, имеют точный смысл: речь не о нарушенном совете, а о невыполненном обязательстве.',
      ],
    },
  },
}
