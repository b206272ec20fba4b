import { Component, type ComponentType, type ReactNode } from 'react'
import { Missing } from './Missing.tsx'

interface Props {
  readonly children: ReactNode
}

/** Keeps a part that throws from taking the page with it. Some faults stay for as long as a page does, so it is loaded anew. */
export class Boundary extends Component<Props, { readonly failed?: boolean }> {
  override state: { readonly failed?: boolean } = {}

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Missing onRetry={() => location.reload()} /> : this.props.children
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
