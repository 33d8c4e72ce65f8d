declare module 'virtual:practice-messages' {
  export const messages: readonly import('./message.ts').PracticeMessage[]
}
