/** What the address of the plan view ends in where the route is to be taken up at once. */
export const startsPlan = '?start'
