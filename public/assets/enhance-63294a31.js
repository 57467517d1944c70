;(() => {
  function o(i, n) {
    const { share: r } = n
    if (r !== void 0)
      for (const e of i.querySelectorAll('button[data-share-url]')) {
        const { shareUrl: t, shareTitle: a } = e.dataset
        t === void 0 ||
          a === void 0 ||
          ((e.hidden = !1),
          e.addEventListener('click', () => {
            r.call(n, { url: t, title: a }).catch(() => {})
          }))
      }
  }
  o(document, navigator)
})()
