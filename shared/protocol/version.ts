/** The number of what travels over sockets. A page of another number can't go on: raise it only with a change that such a page would misread. */
export const PROTOCOL = 1
