// The XMP that goes into every rendition. It is written anew from the fields that belong to the public instead of
// cleaning the original's: a position, a serial number or an editing history cannot slip through a list of names.
import type { PhotoMetadata } from './read-photo-metadata.ts'

const digitalSourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** An XMP packet with credit, creator, copyright, licence and digital source type; absent when none is known. */
export function findRightsXmp(metadata: PhotoMetadata): string | undefined {
  const { credit, creator, copyright, licence, digitalSourceType } = metadata
  const properties = [
    credit && `<photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`,
    creator && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright && `<dc:rights>${inDefaultLanguage(copyright)}</dc:rights>`,
    licence && licenceProperty(licence),
    digitalSourceType &&
      `<Iptc4xmpExt:DigitalSourceType>${escapeXml(digitalSourceTypes + digitalSourceType)}</Iptc4xmpExt:DigitalSourceType>`,
  ].filter((property) => property !== undefined && property !== '')
  if (properties.length === 0) return undefined
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">',
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('')
}

function licenceProperty(licence: string): string {
  if (URL.canParse(licence)) return `<xmpRights:WebStatement>${escapeXml(licence)}</xmpRights:WebStatement>`
  return `<xmpRights:UsageTerms>${inDefaultLanguage(licence)}</xmpRights:UsageTerms>`
}

function inDefaultLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
