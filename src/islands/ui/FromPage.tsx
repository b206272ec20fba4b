import { useLayoutEffect, useRef } from 'react'

interface Props {
  /** The id of the `<template>` in the page. */
  readonly template: string
}

/** What the page wrote beforehand for a place that an island draws: copied as nodes, for no markup may be made of text. */
export function FromPage({ template }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const written = document.getElementById(template)
    if (written instanceof HTMLTemplateElement) place.current?.replaceChildren(written.content.cloneNode(true))
  }, [template])
  return <div ref={place} />
}
