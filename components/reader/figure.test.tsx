import { describe, expect, it } from 'vitest'
import { Figure } from './figure.tsx'
import { renderReader } from './samples/render-reader.tsx'
import { samplePhoto, samplePhotoWithoutFile } from './samples/sample-views.ts'

describe('Figure', () => {
  it('shows caption and credit of a photo whose file is not known, and no picture', () => {
    const html = renderReader(<Figure photo={samplePhotoWithoutFile} place="hero" />)
    expect(html).toContain('Грант Шеппс')
    expect(html).toContain('Getty Images')
    expect(html).not.toContain('<img')
  })

  it('keeps caption and credit apart, each with its spoken prefix', () => {
    const html = renderReader(<Figure photo={samplePhoto} place="body" />)
    expect(html).toMatch(/class="caption"><span class="visually-hidden">Підпис до фото: /)
    expect(html).toMatch(/class="credit"><span class="visually-hidden">Автор фото: .*фото:.*Getty Images/)
  })

  it('gives the browser both formats, all widths and the shape of the box', () => {
    const html = renderReader(<Figure photo={samplePhoto} place="body" />)
    expect(html).toContain('<source type="image/avif" srcSet="/media/320.avif 320w, /media/960.avif 960w')
    expect(html).toContain('width="1920" height="1280"')
    expect(html).toContain('loading="lazy"')
  })

  it('fetches the picture a page opens with at once', () => {
    const html = renderReader(<Figure photo={samplePhoto} place="hero" />)
    expect(html).toContain('fetchPriority="high"')
    expect(html).not.toContain('loading="lazy"')
  })

  it('keeps the focal point in sight without a style attribute', () => {
    expect(renderReader(<Figure photo={samplePhoto} place="hero" />)).toContain('class="focus-middle-left"')
  })

  it('says that an algorithm made the picture', () => {
    const html = renderReader(<Figure photo={{ ...samplePhoto, isAlgorithmMade: true }} place="body" />)
    expect(html).toContain('зображення створено алгоритмом')
  })

  it('names the language of each text that is not in the page’s', () => {
    const file = samplePhoto.file && { ...samplePhoto.file, altLang: 'en' }
    const html = renderReader(
      <Figure photo={{ ...samplePhoto, ...(file && { file }), creditLang: 'ru' }} place="body" />,
    )
    expect(html).toMatch(/<img[^>]* lang="en"/)
    expect(html).toContain('<bdi lang="ru">Getty Images</bdi>')
    expect(html).toContain(`<span dir="auto">${samplePhoto.caption}</span>`)
  })
})
