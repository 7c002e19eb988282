import { memo } from 'react'
import './art.css'

/** A paper drawing inside an SVG of class `art`. */
export const Drawing = memo(function Drawing({ art }: { art: string }) {
  // oxlint-disable-next-line react/no-danger -- our own cut-outs, written by code: no word of a person is ever in them
  return <g dangerouslySetInnerHTML={{ __html: art }} />
})
