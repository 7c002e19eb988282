import type { Reform } from '../../vocabulary/content.ts'

export default {
  id: 'fewer-sensors',
  text: { name: { en: 'Fewer eyes' }, body: { en: 'Cameras and neighbours no longer feed the score. Money and work still do.' } },
} satisfies Reform
