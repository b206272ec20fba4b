import type { Messages } from '../../i18n/messages.ts'

/** What a page says of a live room; absent where the site was built without a broker. */
export type RoomMessages = Messages['room']
