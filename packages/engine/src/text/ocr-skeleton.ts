/** What a host looks like to a machine that reads pictures: hosts with one skeleton may be the same one there. */
export function ocrSkeleton(host: string): string {
  return host
    .toLowerCase()
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/[0]/g, 'o')
    .replace(/[1il|!]/g, 'l')
    .replace(/[5]/g, 's')
    .replace(/[8]/g, 'b')
    .replace(/[2]/g, 'z')
    .replace(/[9q]/g, 'g')
}
