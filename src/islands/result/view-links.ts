import { createContext } from 'react'
import type { ViewAddresses } from './views.ts'

/** Where the other views of a result are, its link included; absent where all of it stands on one page. */
export const ViewLinks = createContext<ViewAddresses | undefined>(undefined)
