// What real programs put on the clipboard, cut down to the shapes that matter.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { countIds } from '#admin/editor/testing/count-ids.ts'
import { type Block, bodySchema } from '#domain/blocks.ts'
import { cleanPastedHtml, mostPastedBlocks, type PastedNode } from './clean-pasted-html.ts'

/** parse5's tree as the DOM that a browser would make of it. */
function asDom(node: DefaultTreeAdapterTypes.Node): PastedNode {
  const children = 'childNodes' in node ? node.childNodes.map(asDom) : []
  if ('value' in node) return { nodeType: 3, nodeName: '#text', nodeValue: node.value, childNodes: [] }
  if (!('attrs' in node))
    return {
      nodeType: node.nodeName === '#comment' ? 8 : 9,
      nodeName: node.nodeName,
      nodeValue: null,
      childNodes: children,
    }
  return {
    ...{ nodeType: 1, nodeName: node.nodeName, nodeValue: null, childNodes: children },
    getAttribute: (name) => node.attrs.find((attribute) => attribute.name === name)?.value ?? null,
  }
}

function paste(html: string) {
  return cleanPastedHtml(asDom(parse(html)), countIds())
}

/** Blocks in short: kind, then the runs with their marks in brackets. */
function shown(html: string): string[] {
  const { blocks } = paste(html)
  expect(bodySchema.parse(blocks)).toEqual(blocks)
  return blocks.map(show)
}

function show(block: Block): string {
  const lines = (all: readonly (readonly { text: string; marks?: readonly { kind: string }[] | undefined }[])[]) =>
    all
      .map((runs) =>
        runs
          .map((run) => (run.marks ? `[${run.marks.map((mark) => mark.kind).join('+')}:${run.text}]` : run.text))
          .join(''),
      )
      .join(' / ')
  switch (block.kind) {
    case 'paragraph':
      return `p ${lines([block.content])}`
    case 'heading':
      return `h${block.level} ${lines([block.content])}`
    case 'quotation':
      return `q ${lines(block.paragraphs)}`
    case 'list':
      return `${block.style} ${lines(block.items)}`
    default:
      return block.kind
  }
}

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"><style><!-- p.MsoNormal {margin:0cm; mso-style-parent:"";} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=UK style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='mso-list:none'><b><span style='mso-ansi-language:UK'>Міська рада<o:p></o:p></span></b></h1>
<p class=MsoNormal style='margin-bottom:8.0pt;mso-pagination:widow-orphan'><span lang=UK style='mso-ansi-language:UK'>Перший
абзац із <b style='mso-bidi-font-weight:normal'>важливим</b> і <i>тихим</i> словом.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>яблука<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>груші</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>спершу</p>
<p class=MsoNormal><span style='mso-hide:all'>приховане</span>Кінець.</p>
<!--EndFragment--></body></html>`

const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7e6f3c1a-7fff-1234">
<h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Підзаголовок</span></h2>
<p dir="ltr"><span style="font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;">Звичайно, </span><span
style="font-weight:700;font-style:normal;">жирно</span><span style="font-weight:400;font-style:italic;"> і похило</span><span
style="font-weight:700;font-style:italic;">, обидва</span><span>.</span></p><br />
<p dir="ltr"><a href="https://www.google.com/url?q=https://example.org/a?b%3Dc&amp;sa=D" style="text-decoration:none;"><span style="font-weight:400">посилання</span></a></p>
<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">один</span></p></li>
<li dir="ltr"><p dir="ltr"><span style="font-weight:400">два</span></p></li></ul></b>`

const page = `<div class="article"><nav><a href="/">Головна</a></nav><h1>Заголовок</h1><p>Текст <a href="https://example.org/x">з
посиланням</a>, <a href="/relative">без адреси</a>.<br>Другий рядок</p><figure><img src="https://example.org/p.jpg" onerror="alert(1)"
alt="x"><figcaption>Підпис</figcaption></figure><blockquote><p>Цитата.</p><p>Далі.</p></blockquote><hr>
<table><tr><th>Рік</th><th>Сума</th></tr><tr><td>2024</td><td><b>5 млн</b></td></tr></table></div>`

describe('what is pasted', () => {
  it('from Word', () => {
    expect(shown(word)).toEqual([
      'h2 Міська рада',
      'p Перший абзац із [strong:важливим] і [emphasis:тихим] словом.',
      'bullet яблука / груші',
      'number спершу',
      'p Кінець.',
    ])
  })

  it('from Google Docs', () => {
    expect(shown(googleDocs)).toEqual([
      'h2 Підзаголовок',
      'p Звичайно, [strong:жирно][emphasis: і похило][strong+emphasis:, обидва].',
      'p [link:посилання]',
      'bullet один / два',
    ])
    const [link] = paste(googleDocs)
      .blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
      .filter((run) => run.text === 'посилання')
    expect(link?.marks).toEqual([{ kind: 'link', href: 'https://example.org/a?b=c' }])
  })

  it('from a web page: tables become lines, pictures are left out and counted', () => {
    expect(shown(page)).toEqual([
      'p Головна',
      'h2 Заголовок',
      'p Текст [link:з посиланням], без адреси.',
      'p Другий рядок',
      'p Підпис',
      'q Цитата. / Далі.',
      'rule',
      'p Рік',
      'p Сума',
      'p 2024',
      'p [strong:5 млн]',
    ])
    expect(paste(page).droppedPictures).toBe(1)
  })

  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>', ['p a']],
    ['a handler', '<p onclick="alert(1)">a<img src=x onerror=alert(1)></p>', ['p a']],
    ['a javascript: link', '<a href="javascript:alert(1)">a</a>', ['p a']],
    ['the same, disguised', '<a href=" JaVa\tScript:alert(1)">a</a><a href="data:text/html,x">b</a>', ['p ab']],
    ['credentials in an address', '<a href="https://me:secret@example.org/">a</a>', ['p a']],
    ['Google leading to a script', '<a href="https://www.google.com/url?q=javascript:alert(1)">a</a>', ['p a']],
    ['a frame and an object', '<p>a</p><iframe srcdoc="<p>b</p>"></iframe><object>c</object>', ['p a']],
    ['a drawing with a script', '<svg><script>alert(1)</script><text>x</text></svg><p>a</p>', ['p a']],
    ['a style that hides', '<p>a<span style="display:none">b</span></p>', ['p a']],
    ['characters that no text may hold', '<p>a\u0000\ud800\u202eb</p>', ['p a\u202eb']],
    ['text without any element', 'a &lt;b&gt; c', ['p a <b> c']],
    ['spaces between words that are elements', '<p><b>a</b> <i>b</i>\n<u>c</u> </p>', ['p [strong:a] [emphasis:b] c']],
    ['nothing but spaces', '<p>&nbsp;</p><p> </p>', []],
    ['lists in lists', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', ['bullet a', 'number b', 'bullet c']],
    ['a bold heading', '<h3><strong>a</strong></h3>', ['h3 a']],
    [
      'weights in numbers',
      '<span style="font-weight: 600 !important">a</span><b style="font-weight:400">b</b>',
      ['p [strong:a]b'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })

  it('is cut where it gets too long, and says how much', () => {
    const { blocks, droppedBlocks } = paste('<p>x</p>'.repeat(mostPastedBlocks + 7))
    expect([blocks.length, droppedBlocks]).toEqual([mostPastedBlocks, 7])
  })

  it('gives each block an id of its own', () => {
    const ids = paste(page).blocks.map((block) => block.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
