import { Component, type ComponentChildren } from 'preact'

interface GuardProps {
  readonly children: ComponentChildren
  /** Shown instead; `again` tries to draw the children once more. */
  readonly fallback: (again: () => void) => ComponentChildren
}

/** An answer that can't be drawn must not take the page, and what was typed, with it. */
export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override state = { broken: false }
  override componentDidCatch(error: unknown) {
    console.error(error)
    this.setState({ broken: true })
  }
  override render({ children, fallback }: GuardProps) {
    return this.state.broken ? fallback(() => this.setState({ broken: false })) : children
  }
}
