import type { About } from '../reader.ts'

export const about: About = {
  id: 'contact',
  kinds: ['contact'],
  limits: { bytes: 8 * 1024 * 1024, milliseconds: 5_000, megabytes: 256 },
  files: [],
  docs: {
    format: 'Contact cards: .vcf (vCard 2.1, 3.0, 4.0)',
    reads: ['name, organization, title, mail addresses, phone numbers, postal address, note', 'addresses of pages', 'its picture'],
    leaves: ['pictures that are addresses: not fetched', 'keys, sounds'],
  },
}
