export { signals } from './index.generated.ts'
