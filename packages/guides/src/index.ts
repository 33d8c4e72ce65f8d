export { guides } from './guides.generated.ts'
