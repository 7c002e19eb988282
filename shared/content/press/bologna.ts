import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'bologna',
  claim: { en: 'With points for good deeds, Bologna brings in citizenship by points.' },
  about: { system: { en: 'points wallet' }, where: 'IT', concept: 'crowding-out' },
  verdict: 'disputed',
  evidence: {
    en: 'The wallet of 2022 was to be voluntary, with rewards and no fines. The privacy authority still opened an inquiry, also into a housing card in Fidenza that starts at 50 points.',
  },
  sources: ['key4biz.it', 'punto-informatico.it'],
  date: { on: '2022', of: { en: 'the plan and the inquiry' } },
} satisfies Claim
