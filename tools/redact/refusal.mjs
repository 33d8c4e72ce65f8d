/** What can't be redacted for sure is not redacted at all. The message says why, and never holds a value. */
export class Refusal extends Error {
  name = 'Refusal'
}
