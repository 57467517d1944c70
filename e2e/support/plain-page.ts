// A page as newsrooms pass it on.

/** A short Ukrainian page under this headline, which tells the tests' articles apart. */
export function plainPage(headline: string): string {
  return [
    'ua en ru',
    headline,
    '',
    'Автор: Олена Приклад',
    '',
    'Міська рада ухвалила рішення про нові трамвайні маршрути. Їх відкриють навесні.',
    '',
    '«Ми чекали на це три роки», – сказала голова комісії.',
    '',
    'Перші вагони вийдуть на лінію у квітні, повідомили в управлінні транспорту.',
  ].join('\n')
}
