import type { DemoArticle } from '../demo-content.ts'

export const councilMeeting: DemoArticle = {
  key: 'council-meeting',
  section: 'world',
  story: 'missiles',
  tags: ['security-council', 'claims-and-sources'],
  authors: ['desk'],
  translator: 'perekladna',
  photo: 'round-table',
  publishedAt: '2024-01-06T10:05:00+02:00',
  reports: ['council-meeting'],
  editions: {
    uk: {
      headline: 'США домагаються засідання Ради Безпеки 10\u00a0січня через північнокорейські ракети для Росії',
      standfirst:
        'Предмет розмови — постачання балістичних ракет. Що вже сказано і чого можна чекати від такого засідання.',
      body: [
        'Сполучені Штати хочуть, щоб 10 січня Рада Безпеки ООН зібралася й обговорила постачання Північною Кореєю балістичних ракет Росії.',
        'Закликом завершився тиждень заяв. 4 січня The Wall Street Journal [написала про ймовірне постачання](article:newspaper-report), того самого вечора [Білий дім заявив про застосування](article:white-house-statement), 5 січня [його засудила Британія](article:britain-condemns). Повітряні сили України [підтвердити це поки не можуть](article:air-force-cannot-confirm).',
        { h2: 'Чому саме Рада Безпеки' },
        'Британський міністр оборони Грант Шаппс вважає, що Росія порушила численні резолюції цього органу. Рада — місце, де таке звинувачення можна висунути перед усіма, хто ті резолюції ухвалював.',
        'Водночас Росія є постійним членом Ради й має право вето, тож сподіватися на рішення проти неї не доводиться. Засідання може дати інше: заяви під запис, докази на столі, зафіксовані позиції держав. Докладніше про те, [як працює Рада Безпеки](article:how-the-council-works), — в окремому поясненні.',
        { h2: 'Подія, яка попереду' },
        'У день виходу цієї статті засідання ще не відбулося, і в хронології воно стоїть як заплановане. Коли мине 10 січня, а результату ми не внесемо, сторінка сама скаже, що подія _мала відбутися_: мовчання не можна видавати за факт.',
        'Що може стати на такому засіданні новим? Не оцінки — вони вже пролунали, — а подробиці: коли і де, за версією тих, хто скликає Раду, застосували ракети, як установили їхнє походження, що скажуть на це названі держави. Саме за цими відповідями ми й стежитимемо. Кожна з них, якщо пролунає, дістане власний рядок із датою та джерелом.',
      ],
    },
    en: {
      headline: 'US seeks a Security Council meeting on 10 January over North Korean missiles for Russia',
      standfirst:
        'The subject is the supply of ballistic missiles. What has been said so far, and what such a meeting can bring.',
      body: [
        'The United States wants the UN Security Council to meet on 10 January to discuss North Korea’s supply of ballistic missiles to Russia.',
        'The call ends a week of statements. On 4 January The Wall Street Journal [wrote of a likely delivery](article:newspaper-report); that evening the [White House claimed the missiles had been used](article:white-house-statement); on 5 January [Britain condemned it](article:britain-condemns). The Ukrainian Air Force [cannot confirm it yet](article:air-force-cannot-confirm).',
        { h2: 'Why the Security Council' },
        'British Defence Minister Grant Shapps holds that Russia has broken numerous resolutions of that body. The Council is the place to make such a charge in front of those who passed them.',
        'Russia, however, is a permanent member with a veto, so a decision against it is not to be expected. A meeting can yield something else: statements on the record, evidence on the table, positions that states have to take. We explain separately [how the Security Council works](article:how-the-council-works).',
        { h2: 'An event that lies ahead' },
        'On the day this article appears the meeting has not been held, and the timeline lists it as planned. If 10 January passes and we have entered no outcome, the page will say by itself that the event _was due_: silence must not look like a fact.',
        'What could be new at such a meeting? Not judgements, for those have been passed, but particulars: when and where, by the account of those who call the Council together, the missiles were used, how their origin was established, and what the states named have to say. Those are the answers we will look for. Each of them, if it is given, will get a line of its own with a date and a source.',
      ],
    },
    ru: {
      headline: 'США добиваются заседания Совета Безопасности 10\u00a0января из-за северокорейских ракет для России',
      standfirst:
        'Предмет разговора — поставки баллистических ракет. Что уже сказано и чего можно ждать от такого заседания.',
      body: [
        'Соединённые Штаты хотят, чтобы 10 января Совет Безопасности ООН собрался и обсудил поставки Северной Кореей баллистических ракет России.',
        'Призывом завершилась неделя заявлений. 4 января The Wall Street Journal [написала о вероятной поставке](article:newspaper-report), в тот же вечер [Белый дом заявил о применении](article:white-house-statement), 5 января [его осудила Британия](article:britain-condemns). Воздушные силы Украины [подтвердить это пока не могут](article:air-force-cannot-confirm).',
        { h2: 'Почему именно Совет Безопасности' },
        'Британский министр обороны Грант Шаппс считает, что Россия нарушила многочисленные резолюции этого органа. Совет — место, где такое обвинение можно выдвинуть перед всеми, кто эти резолюции принимал.',
        'В то же время Россия — постоянный член Совета с правом вето, и рассчитывать на решение против неё не приходится. Заседание может дать другое: заявления под запись, доказательства на столе, зафиксированные позиции государств. Подробнее о том, [как работает Совет Безопасности](article:how-the-council-works), — в отдельном разборе.',
        { h2: 'Событие, которое впереди' },
        'В день выхода этой статьи заседание ещё не состоялось, и в хронологии оно стоит как запланированное. Если 10 января пройдёт, а результата мы не внесём, страница сама скажет, что событие _должно было состояться_: молчание нельзя выдавать за факт.',
        'Что может стать на таком заседании новым? Не оценки — они уже прозвучали, — а подробности: когда и где, по версии тех, кто созывает Совет, применили ракеты, как установили их происхождение, что скажут на это названные государства. Именно за этими ответами мы и будем следить. Каждый из них, если прозвучит, получит собственную строку с датой и источником.',
      ],
    },
  },
}
