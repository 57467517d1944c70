import { describe, expect, test } from 'vitest'
import { finishHtml } from './finish-page.ts'

function finish(source: string) {
  const { html, ...facts } = finishHtml(Buffer.from(source))
  return { html: html.toString(), ...facts }
}

describe("Next's machinery is taken out", () => {
  test.each([
    ['<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['<script>self.__next_f.push([1,"0:\\u003c/script> <p>text</p>"])</script>'],
    ['<script nonce="x" id="_R_">self.__next_r="a"</script>'],
    ['<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'],
    ['<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>'],
    ['<SCRIPT SRC=/_next/static/a.js></SCRIPT >'],
    ['<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
    ['<link rel="modulepreload" href="/_next/static/chunks/a.js"/>'],
    ['<div hidden=""><!--$--><!--/$--></div>'],
    ['<div hidden></div>'],
    ['<!-- -->'],
    ['<!--$-->'],
    ['<!-->'],
    ['<!--->'],
    ['<!-- a > b --!>'],
    ['<meta name="next-size-adjust" content=""/>'],
  ])('%s', (machinery) => {
    expect(finish(`<p>a</p>${machinery}<p>b</p>`)).toEqual({
      html: '<p>a</p><p>b</p>',
      strangers: [],
    })
  })
})

describe('content is copied as it is', () => {
  test.each([
    ['<!DOCTYPE html><html lang="uk"><head><title>A &amp; B</title></head><body></body></html>'],
    ['<script type="application/ld+json">{"a":"</p><!-- \\u003cscript> <b>"}</script>'],
    ['<script type="application/ld+json"><!--<script></script>--></script>'],
    ['<script src="/assets/reader-3f2a.js" defer=""></script>'],
    ['<link rel="preload" as="script" href="/assets/reader-3f2a.js"/>'],
    ['<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    ['<img alt="<script src=\'/_next/a.js\'></script>"/>'],
    ["<img alt='<!-- --> >' title=\"it's > that\">"],
    ['<p title=a"b>x</p>'],
    ['<title><!-- <script>x</script> --></title>'],
    ['<textarea><script>alert(1)</script><!-- --></textarea>'],
    ['<style>/* </styl> <!-- --> <script> */</style>'],
    ['<div hidden=""><p>shown later</p></div>'],
    ['1 < 2 <3 && 4 > 3 <'],
    ['<p title="Рада">ґречність, emoji 👩‍👩‍👧 and right-to-left \u202e</p>'],
    ['<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'],
    ['<meta name="description" content="<meta name=&quot;next-size-adjust&quot; content=&quot;&quot;>"/>'],
    [''],
  ])('%s', (content) => {
    expect(finish(content).html).toBe(content)
    expect(finish(content).strangers).toEqual([])
  })
})

describe('machinery of another kind is removed and reported', () => {
  test.each([
    ['<script>alert(1)</script>', 'script "alert(1)"'],
    ['<script></script>', 'script ""'],
    ['<script src="https://cdn.example/a.js"></script>', 'script https://cdn.example/a.js'],
    ['<script type="module" src="/admin/a.js"></script>', 'script /admin/a.js'],
    ['<script src="/assets/../admin/a.js"></script>', 'script /assets/../admin/a.js'],
    ['<script type="application/ld+json" src="/x.js"></script>', 'script /x.js'],
    ['<link rel="modulepreload" href="https://cdn.example/a.js"/>', 'script preload https://cdn.example/a.js'],
    ['<!--$?-->', 'content that waits for a script'],
  ])('%s', (stranger, report) => {
    expect(finish(`<p>${stranger}</p>`)).toMatchObject({ html: '<p></p>', strangers: [report] })
  })

  test('the escaped states of a script hide no second one', () => {
    const source = '<script>alert("<!--<script>x</script>")</script><p>after</p>'
    expect(finish(source)).toMatchObject({ html: '<p>after</p>', strangers: [expect.stringContaining('alert')] })
    expect(finish('<script>"<!-- "</script><p>after</p>').html).toBe('<p>after</p>')
    expect(finish('<script><!--></script><p>after</p>').html).toBe('<p>after</p>')
  })
})

test('whatever is cut off at the end ends there', () => {
  for (const source of ['<p>a<!-- b', '<p>a<script>b', '<p>a<img alt="b', '<p>a<', '<p>a</', '<title>b']) {
    expect(source.startsWith(finish(source).html.slice(0, 4))).toBe(true)
  }
})
