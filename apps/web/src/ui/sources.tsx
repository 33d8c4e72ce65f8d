import type { Origin } from '@honmono/render'

/** Where words come from, when they were read, and how sure that is. Addresses are shown, not opened: they are for whoever wants to check. */
export function Sources({ title, origins }: { readonly title: string; readonly origins: readonly Origin[] }) {
  const once = [...new Map(origins.map((origin) => [`${origin.text}${origin.source ?? ''}`, origin])).values()]
  return (
    <details class="sources">
      <summary>{title}</summary>
      <ul>
        {once.map(({ text, source }) => (
          <li key={`${text}${source ?? ''}`} class="where">
            {text}
            {source === null ? null : <span class="address">{source}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
