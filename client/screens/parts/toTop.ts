/** A new screen is read from its top, wherever the one before was scrolled to. */
export function toTop(): void {
  document.documentElement.scrollTop = 0
}
