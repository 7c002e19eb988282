import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'gossip',
  place: 'cafe',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['gossip'],
  gossip: true,
  text: { name: { en: "Mind the neighbours' business" } },
} satisfies Activity
