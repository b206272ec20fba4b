import type { ReactNode } from 'react'
import type { NotRead } from '../../core/codec/link-kind.ts'
import { linkInFragment } from '../../core/codec/whole-links.ts'
import { LinkProblem } from './LinkProblem.tsx'
import type { SharedProps } from './shared-props.ts'

interface Props extends Pick<SharedProps, 'fragment' | 't' | 'addresses'> {
  readonly reading: NotRead | 'ballot'
  /** The result of a link. */
  readonly show: (link: string) => ReactNode
}

/** A fragment that can't be read as it stands: the result of the link within it, or why there is none. */
export function OddLink({ reading, fragment, show, t, addresses }: Props): ReactNode {
  const link = linkInFragment(fragment) ?? fragment
  if (link !== fragment) return show(link)
  return <LinkProblem reading={reading} fragment={fragment} t={t.shared} addresses={addresses} />
}
