import type { VerdictId } from '@honmono/engine'

/** A shape of its own for each verdict, on a grid of 24: colour alone tells nothing to some, and nothing on paper. `area` is filled, `line` is
    drawn over it, 2.4 wide. */
export const SIGNS: Readonly<Record<VerdictId, { readonly area: string; readonly line: string }>> = {
  phishing: { area: 'M8.1 2h7.8L22 8.1v7.8L15.9 22H8.1L2 15.9V8.1z', line: 'm8.2 8.2 7.6 7.6M15.8 8.2l-7.6 7.6' },
  suspicious: {
    area: 'M12 2.2a1.6 1.6 0 0 1 1.4.8l8.9 16a1.6 1.6 0 0 1-1.4 2.4H3.1a1.6 1.6 0 0 1-1.4-2.4l8.9-16a1.6 1.6 0 0 1 1.4-.8z',
    line: 'M12 8.6v5.6M12 17.6v.2',
  },
  unconfirmed: {
    area: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z',
    line: 'M9.2 9.4a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.6 1.2-1.6 2.3M12 17.3v.2',
  },
  genuine: {
    area: 'm12 1.6 2.5 2 3.2-.4 1.2 3 3 1.2-.4 3.2 2 2.4-2 2.5.4 3.2-3 1.2-1.2 3-3.2-.4-2.5 2-2.5-2-3.2.4-1.2-3-3-1.2.4-3.2-2-2.5 2-2.4-.4-3.2 3-1.2 1.2-3 3.2.4z',
    line: 'm7.8 12.4 2.9 2.9 5.6-6',
  },
}
