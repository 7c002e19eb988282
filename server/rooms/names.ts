import { chance } from '../../shared/kit/chance.ts'

/** Reviewed by hand: nothing about rank, body, money, belief or nation, nothing that can be turned against a child. */
const ADJECTIVES = wordsIn(`
  Amber Autumn Breezy Bright Brisk Calm Cheerful Clear Cloudy Copper Coral Curious Daisy Dappled Dewy Distant Drifting Dusky Eager
  Early Easy Evening Feathered Fern Flying Foggy Forest Frosty Gentle Glad Golden Grassy Hazel Heather Hidden Honey Humming Inland
  Island Ivory Jolly Juniper Keen Kind Lakeside Lavender Lilac Lively Lucky Maple Marsh Meadow Merry Misty Morning Mossy Nimble
  Northern Olive Orchard Patient Pebble Plucky Polar Prairie Quick Quiet Rainy Restful River Rosy Rustling Sandy Seaside Shady
  Silver Singing Sleepy Snowy Southern Speckled Spring Starry Steady Summer Sunny Thistle Tidal Tranquil Twilight Valley Velvet
  Violet Wandering Warm Western Whistling Willow Windy Winter Witty Woodland
`)

const BIRDS = wordsIn(`
  Avocet Bittern Blackbird Bluebird Bunting Buzzard Chaffinch Condor Cormorant Crane Curlew Dipper Dove Dunlin Eagle Egret Eider
  Falcon Fieldfare Finch Flamingo Gannet Goldcrest Goldfinch Goshawk Grebe Greenfinch Gull Harrier Heron Hoopoe Hornbill Ibis
  Jackdaw Jay Kestrel Kingfisher Kite Kiwi Lapwing Lark Linnet Macaw Magpie Mallard Martin Merlin Moorhen Nightingale Nightjar
  Nuthatch Oriole Osprey Ostrich Owl Parrot Partridge Peacock Pelican Penguin Petrel Pheasant Pintail Pipit Plover Puffin Quail
  Raven Redpoll Redstart Robin Roller Rook Sanderling Sandpiper Shearwater Shelduck Shoveler Siskin Skylark Snipe Sparrow
  Spoonbill Starling Stonechat Stork Swallow Swan Swift Teal Tern Thrush Toucan Treecreeper Turnstone Wagtail Warbler Waxwing
  Wheatear Whimbrel Wigeon Woodcock Woodpecker Wren Yellowhammer
`)

/** How many names there are. */
export const NAME_COUNT = ADJECTIVES.length * BIRDS.length

/** A friendly name that nobody in the room has. `turn` tells a chair's first name from those after a rename. */
export function nameFor(seed: string, seat: number, turn: number, taken: ReadonlySet<string>): string {
  const start = Math.floor(chance(seed, 'name', seat, turn) * NAME_COUNT)
  for (let i = start; i < start + NAME_COUNT; i += 1) {
    const name = nameAt(i % NAME_COUNT)
    if (!taken.has(name)) return name
  }
  throw new Error('every name is taken')
}

/** Whether a name is one that the game gives. */
export function isGenerated(name: string): boolean {
  const [adjective = '', bird = '', ...more] = name.split(' ')
  return ADJECTIVES.includes(adjective) && BIRDS.includes(bird) && more.length === 0
}

function nameAt(i: number): string {
  const [adjective, bird] = [ADJECTIVES[i % ADJECTIVES.length], BIRDS[Math.floor(i / ADJECTIVES.length)]]
  return `${adjective} ${bird}`
}

function wordsIn(text: string): string[] {
  return text.trim().split(/\s+/)
}
