import { useEffect, useState } from 'react'
import { regimeFaces } from '../../net/api.ts'

/** The title of each system, its variants among them; an id that is not known, or not yet, is its own title. */
export function useRegimeTitles(): (id: string) => string {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let isShown = true
    void regimeFaces().then((answer) => {
      if (!isShown || !answer.ok) return
      setTitles(new Map(answer.value.flatMap((face) => [face, ...face.variants].map(({ id, title }) => [id, title]))))
    })
    return () => {
      isShown = false
    }
  }, [])
  return (id) => titles.get(id) ?? id
}
