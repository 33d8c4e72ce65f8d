import fake from '../../../../corpus/fake-amazon/prime-payment-failed.eml?raw'
import genuine from '../../../../corpus/genuine/amazon-payment-declined-proved.eml?raw'
import plain from '../../../../corpus/plain/family-gift-card.eml?raw'

/** Messages of the golden corpus, so that what they show is reviewed there. */
export const samples = { fake, genuine, plain } as const
export type SampleId = keyof typeof samples
