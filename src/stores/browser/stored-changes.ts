import { atom, onMount } from 'nanostores'
import { onChangeElsewhere } from './storage.ts'

/** Raised whenever something stored was changed by another tab or past the stores: lists of what there is look again. */
export const $storedChanges = atom(0)

onMount($storedChanges, () => onChangeElsewhere(() => $storedChanges.set($storedChanges.get() + 1)))
