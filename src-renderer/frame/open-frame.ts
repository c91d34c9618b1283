/** Fetches the office's frame and all that it draws with, once. */
export const openFrame = () => import('./Frame')
