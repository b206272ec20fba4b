import { type RefCallback, useState } from 'react'

/**
 * The elements that focus and scrolling go to: questions by their item, headings by their part. They put themselves in.
 */
export type Landmarks = Map<string, HTMLElement>

export function useLandmarks(): Landmarks {
  return useState(() => new Map<string, HTMLElement>())[0]
}

/** Where pages come one at a time, all their headings go by this name. */
export const heading = 'heading'

/** A ref that makes an element findable by a name. */
export function landmark<T extends HTMLElement>(landmarks: Landmarks, name: string): RefCallback<T> {
  return element => {
    if (element) landmarks.set(name, element)
    return () => {
      if (landmarks.get(name) === element) landmarks.delete(name)
    }
  }
}
