import { Component, type ComponentChildren } from 'preact'

interface GuardProps {
  readonly children: ComponentChildren
  readonly fallback: ComponentChildren
}

/** An answer that can't be drawn must not take the page, and what was typed, with it. */
export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override state = { broken: false }
  static override getDerivedStateFromError() {
    return { broken: true }
  }
  override render({ children, fallback }: GuardProps) {
    return this.state.broken ? fallback : children
  }
}
