import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'accountability-gap',
  term: { en: 'Accountability gap' },
  definition: { en: 'Everybody points at somebody else, and nobody owns the decision.' },
  felt: { en: 'Sensor, score or clerk: who shut the door? Look whom the terms name.' },
  indicator: null,
  question: { en: 'Whom would you have asked, and on what right?' },
  elsewhere: [
    {
      where: 'DE',
      text: { en: "A bureau in Germany said that it only works out a score. The EU's top court disagreed in 2023." },
      sources: [
        'gdprhub.eu (C-634/21)',
        'heuking.de/en/news-events/newsletter-articles/detail/ecj-rules-on-schufa-scoring-current-practices-not-gdpr-compliant.html',
      ],
    },
    {
      where: 'US',
      text: { en: 'In the USA seven insurers refused a driver over trips that his car maker had passed on, as told in 2024.' },
      sources: ['insurancebusinessmag.com'],
    },
  ],
} satisfies Concept
