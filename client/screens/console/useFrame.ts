import { useEffect, useState, type RefObject } from 'react'

/**
 * The body of a frame that is dressed like this page, and stays so: a screen drawn into it measures itself by the frame.
 * null until the frame is there.
 */
export function useFrame(frame: RefObject<HTMLIFrameElement | null>): HTMLElement | null {
  const [body, setBody] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const inside = frame.current?.contentDocument
    if (!inside) return
    const dress = () => dressLikeThis(inside)
    dress()
    const watcher = new MutationObserver(dress)
    watcher.observe(document.head, { childList: true })
    watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    setBody(inside.body)
    return () => watcher.disconnect()
  }, [frame])
  return body
}

function dressLikeThis(inside: Document): void {
  const { theme } = document.documentElement.dataset
  if (theme) inside.documentElement.setAttribute('data-theme', theme)
  const sheets = document.head.querySelectorAll('style, link[rel=stylesheet]')
  inside.head.replaceChildren(...[...sheets].map((sheet) => sheet.cloneNode(true)))
}
