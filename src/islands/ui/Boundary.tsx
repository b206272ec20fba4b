import { Component, type ComponentType, type ReactNode } from 'react'
import { Missing } from './Missing.tsx'

interface Props {
  readonly children: ReactNode
}

/** Keeps a part that throws from taking the page with it: it is drawn again when asked, and loaded anew if that fails too. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }
  private wasAsked = false

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Missing
        onRetry={() => {
          if (this.wasAsked) location.reload()
          this.wasAsked = true
          this.setState({ failed: false })
        }}
      />
    )
  }
}

/** An island that keeps what it throws to itself. */
export function bounded<P extends object>(Island: ComponentType<P>): ComponentType<P> {
  return props => (
    <Boundary>
      <Island {...props} />
    </Boundary>
  )
}
